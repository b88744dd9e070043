package org.edgeloop.drift.internal.report;

import org.edgeloop.drift.performance.FeatureBias;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How the records of a report become JSON and are read again: by the names of their components. */
public final class ReportJson {

	/** Shared, for it is thread-safe and slow to make. */
	public static final ObjectMapper MAPPER = JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
			.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).addModule(new InstantModule()).addModule(new ConditionModule()).addModule(new CurveModule())
			.addMixIn(FeatureBias.Typical.class, ByItsMembers.class).build();

	/** Of two kinds of value, the one is meant whose members are there. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
	@JsonSubTypes({ @JsonSubTypes.Type(FeatureBias.Typical.Mean.class), @JsonSubTypes.Type(FeatureBias.Typical.Category.class) })
	private interface ByItsMembers {
	}

	private ReportJson() {
	}
}
