package org.edgeloop.dataset.demo;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.signal.simulation.Fault;

/** The label types of the demo: those of every new project, and one for what the machine's operators do. */
final class DemoTaxonomy {

	static final String NORMAL = "normal";
	static final String TRANSIENT = "other/transient";
	static final String SENSOR_FAULT = "other/sensor-fault";
	static final String SPEED_CHANGE = "operation/speed-change";

	private DemoTaxonomy() {
	}

	static Taxonomy taxonomy() {
		List<LabelType> roots = new ArrayList<>(Taxonomy.DEFAULT.roots());
		roots.add(new LabelType("operation", "Operation", "#5F7D8C", "",
				new LabelType(SPEED_CHANGE, "Speed change", "", "")));
		return new Taxonomy(roots);
	}

	static String typeOf(Fault fault) {
		String name = DemoRecordings.condition(fault);
		return fault.isBearingDefect() ? "fault/" + name : name;
	}
}
