"""When an indikator is due, and how sure that is."""

from typing import Any

import pytest
from plan_parts import plan_of, row, sumber

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import walk


def schedule(**indikator: Any) -> Schedule:
    """The schedule of an indikator in a table that ends at cell 18."""
    plan = plan_of(indikator, row(9, [18]), sumber=[sumber("1-9")])
    return schedule_of(next(walk(plan)).indikator, Readings(plan))


@pytest.mark.parametrize(
    ("indikator", "expected"),
    [
        pytest.param({"bulan": [3, 7]}, Schedule("tertentu", (3, 7)), id="months"),
        pytest.param({"bulan": "1-12"}, Schedule("sepanjang_tahun", SEMUA_BULAN), id="all months"),
        pytest.param({"bulan": "1-11"}, Schedule("tertentu", SEMUA_BULAN[:11]), id="eleven months"),
        pytest.param({"bulan": []}, Schedule("tanpa_centang", ()), id="no month"),
        pytest.param({"triwulan": [1, 4]}, Schedule("tertentu", (3, 12)), id="quarters"),
        pytest.param({"triwulan": "1-4"}, Schedule("tertentu", (3, 6, 9, 12)), id="all quarters"),
        pytest.param({"triwulan": []}, Schedule("tanpa_centang", ()), id="no quarter"),
        pytest.param({"bulan": 5, "triwulan": 1}, Schedule("tertentu", (5,)), id="months before quarters"),
        pytest.param({"bulan": 5, **row(1, [6])}, Schedule("tertentu", (5,)), id="months before the row"),
        pytest.param({"bulan": [], **row(1, [6])}, Schedule("tanpa_centang", ()), id="no month before the row"),
        pytest.param({"triwulan": 2, **row(1, [6])}, Schedule("tertentu", (6,)), id="quarters before the row"),
        pytest.param(row(1, [6]), Schedule("belum_pasti", (4, 6), ((6,), (4,))), id="readings compete"),
        pytest.param(row(1, [1]), Schedule("belum_pasti", (1,), ((1,),)), id="readings agree, the plan says nothing"),
        pytest.param(
            row(1, "1-12"),
            Schedule("belum_pasti", SEMUA_BULAN, (SEMUA_BULAN,)),
            id="the row says all year, the plan nothing",
        ),
        pytest.param(row(1, []), Schedule("tanpa_centang", ()), id="no tick"),
        pytest.param(row(1), Schedule("tidak_diketahui", ()), id="cells not read"),
        pytest.param({}, Schedule("tidak_diketahui", ()), id="nothing"),
    ],
)
def test_schedule(indikator: dict[str, Any], expected: Schedule) -> None:
    assert schedule(**indikator) == expected
