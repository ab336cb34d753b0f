"""NMEA sentences as receivers write them."""


def sealed(body: str) -> str:
    """Return a sentence with its checksum."""
    total = 0
    for letter in body:
        total ^= ord(letter)
    return f"${body}*{total:02X}\r\n"


def gga(clock="203015.00", quality=1, hdop="0.9", place="5103.0240,N,01344.2380,E", stars="09"):
    return sealed(f"GPGGA,{clock},{place},{quality},{stars},{hdop},113.0,M,45.0,M,,")


def rmc(clock="203015.00", day="231126", status="A", place="5103.0240,N,01344.2380,E"):
    return sealed(f"GPRMC,{clock},{status},{place},0.5,90.0,{day},,,A")


def gst(clock="203015.00", latitude="1.5", longitude="2.0"):
    return sealed(f"GPGST,{clock},3.0,2.0,1.5,45.0,{latitude},{longitude},3.0")


def walk(count: int, start: int = 0) -> str:
    """Return a walk to the north, one position a second, about 1.1 m each."""
    lines = []
    for second in range(start, start + count):
        clock = (
            f"{20 + (30 * 60 + second) // 3600:02}{(30 + second // 60) % 60:02}{second % 60:02}.00"
        )
        place = f"51{3 + second * 0.0006:07.4f},N,01344.2380,E"
        lines += [gga(clock, place=place), rmc(clock, place=place)]
    return "".join(lines)
