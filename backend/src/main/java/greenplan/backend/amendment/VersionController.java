package greenplan.backend.amendment;

import greenplan.backend.duty.Duty;
import greenplan.backend.graph.Batch;
import greenplan.backend.province.PublishedProvinces;
import greenplan.backend.province.Territory;
import greenplan.backend.target.Target;
import greenplan.schema.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Versions of targets and duties, with the acts that made them. */
@Controller
class VersionController {

    private final PublishedAmendments amendments;
    private final PublishedVersions versions;
    private final PublishedProvinces provinces;

    VersionController(PublishedAmendments amendments, PublishedVersions versions, PublishedProvinces provinces) {
        this.amendments = amendments;
        this.versions = versions;
        this.provinces = provinces;
    }

    @BatchMapping(typeName = "Target", field = "versions")
    Map<Target, List<Version>> ofTargets(List<Target> parents) {
        return Batch.many(parents, Target::key, versions::ofTargets);
    }

    @BatchMapping(typeName = "Duty", field = "versions")
    Map<Duty, List<Version>> ofDuties(List<Duty> parents) {
        return Batch.many(parents, Duty::key, versions::ofDuties);
    }

    @BatchMapping(typeName = "TargetVersion", field = "amendment")
    Map<Version, Amendment> ofTargetVersions(List<Version> versions) {
        return Batch.one(versions, Version::amendmentKey, amendments::byKeys);
    }

    @BatchMapping(typeName = "DutyVersion", field = "amendment")
    Map<Version, Amendment> ofDutyVersions(List<Version> versions) {
        return Batch.one(versions, Version::amendmentKey, amendments::byKeys);
    }

    @BatchMapping(typeName = "TargetVersion", field = "territory")
    Map<Version, Territory> territories(List<Version> versions) {
        return Batch.one(versions, Version::territoryKey, provinces::territoriesByKeys);
    }

    @SchemaMapping(typeName = "TargetVersion", field = "title")
    @Nullable
    String titleOfTarget(Version version, @Argument Language language) {
        return title(version, language);
    }

    @SchemaMapping(typeName = "DutyVersion", field = "title")
    @Nullable
    String titleOfDuty(Version version, @Argument Language language) {
        return title(version, language);
    }

    private static @Nullable String title(Version version, Language language) {
        String english = language == Language.EN ? version.values().get("titleEn") : null;
        return english == null ? version.values().get("titleVi") : english;
    }
}
