"""The second command: `python3 tests`."""


def test_tests_add_their_tools_and_exit_with_pytests_code(built):
    run = built.run("-q", "--lf", what="tests")

    assert run.returncode == 5
    assert "pytest -n 2 --dist worksteal -q --lf" in run.stdout
    assert built.run("info").stderr == ""
    assert built.run("-n", "0", what="tests").stdout == "pytest -n 0\n"


def test_tests_alone_set_up_for_the_program_too(fresh):
    assert fresh.run(what="tests").returncode == 5
    assert fresh.run("info").stderr == ""
