package greenplan.backend.agency;

import greenplan.backend.province.Province;
import greenplan.db.base.enums.AgencyKind;

/** How many agencies of a kind a province has. */
record AgencyCount(Province province, AgencyKind kind, int count) {}
