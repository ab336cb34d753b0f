"""The eight drawn scenes that everyone rates before an audit. The codes are stored."""

from asskomm_audit.drawing.scenes import Scene, SceneKind

SIZE = (800, 600)

PICTURES: dict[str, Scene] = {
    "square-day": Scene(kind=SceneKind.SQUARE, seed=11, people=5),
    "park-hedge": Scene(kind=SceneKind.PARK, seed=12, defect="hedge", people=1),
    "underpass-graffiti": Scene(kind=SceneKind.UNDERPASS, seed=13, defect="graffiti", people=1),
    "stop-glass": Scene(kind=SceneKind.TRANSIT_STOP, seed=14, defect="broken_glass", people=2),
    "path-night": Scene(kind=SceneKind.PATH, night=True, seed=15, defect="dark_lamp", people=0),
    "square-night": Scene(kind=SceneKind.SQUARE, night=True, seed=16, people=3),
    "playground-bench": Scene(kind=SceneKind.PLAYGROUND, seed=17, defect="broken_bench", people=2),
    "housing-waste": Scene(kind=SceneKind.HOUSING, seed=18, defect="bulky_waste", people=1),
}
