package org.edgeloop.dataset.demo;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.signal.simulation.Fault;

/**
 * What the demo says of its labels: the types of every new project and one for what the machine's operators do, in three tiers, some
 * with attributes; and presets for what is labelled again and again.
 */
final class DemoTaxonomy {

	static final String NORMAL = "normal";
	static final String TRANSIENT = "other/transient";
	static final String SENSOR_FAULT = "other/sensor-fault";
	static final String SPEED_CHANGE = "operation/speed-change";

	static final String SEVERITY = "severity";
	static final String CONFIRMED = "confirmed";
	static final String CAUSE = "cause";
	static final String CABLE = "cable";
	static final String FROM_SPEED = "from";
	static final String TO_SPEED = "to";

	private static final String CONDITION = "condition";
	private static final String EVENTS = "events";
	private static final String OPERATION = "operation";

	private DemoTaxonomy() {
	}

	static DatasetDescription describe(DatasetDescription description) {
		return description.withTaxonomy(taxonomy()).withTiers(List.of(new Tier(CONDITION, OverlapRule.EXCLUSIVE),
				new Tier(OPERATION, OverlapRule.NESTED), new Tier(EVENTS, OverlapRule.FREE))).withPresets(presets());
	}

	private static Taxonomy taxonomy() {
		List<LabelType> roots = new ArrayList<>(Taxonomy.DEFAULT.roots().stream().map(DemoTaxonomy::inTier).toList());
		roots.add(new LabelType("operation", "Operation", "#5F7D8C", "",
				new LabelType(SPEED_CHANGE, "Speed change", "", "").withAttributes(AttributeDefinition.number(FROM_SPEED, "rpm"),
						AttributeDefinition.number(TO_SPEED, "rpm"))).withTier(OPERATION));
		return new Taxonomy(roots);
	}

	/** A machine is in one condition at a time; whatever else happens, happens meanwhile. */
	private static LabelType inTier(LabelType root) {
		return switch (root.path()) {
		case NORMAL -> root.withTier(CONDITION);
		case "other" -> root.withTier(EVENTS).withChildren(root.children().stream().map(DemoTaxonomy::withCause).toList());
		default -> root.withTier(CONDITION).withAttributes(AttributeDefinition.number(SEVERITY, "%"), AttributeDefinition.flag(CONFIRMED));
		};
	}

	private static LabelType withCause(LabelType type) {
		return type.path().equals(SENSOR_FAULT) ? type.withAttributes(AttributeDefinition.choice(CAUSE, CABLE, "sensor", "overload"))
				: type;
	}

	private static List<LabelPreset> presets() {
		return List.of(new LabelPreset("Knock", "1", TRANSIENT, LabelKind.POINT),
				new LabelPreset("Loose cable", "2", SENSOR_FAULT, LabelKind.REGION)
						.withAttributes(LabelAttributes.NONE.with(CAUSE, AttributeValue.of(CABLE))),
				new LabelPreset("Normal throughout", "3", NORMAL, LabelKind.RECORDING));
	}

	static String typeOf(Fault fault) {
		String name = DemoRecordings.condition(fault);
		return fault.isBearingDefect() ? "fault/" + name : name;
	}
}
