package org.edgeloop.cli.internal.windows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.windows.ExportWindowsOperation.ExportedWindows;
import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.WindowPlan;

import com.fasterxml.jackson.core.JsonGenerator;

/** How many windows a training set has, of which class and for what. */
final class PlanOutput {

	private PlanOutput() {
	}

	/** @return a row a class, a column a split */
	static String table(WindowPlan plan) {
		var table = new TextTable("class", ">train", ">val", ">test", ">all");
		plan.classes().forEach(type -> table.row(row(type, plan, type)));
		if (plan.settings().keepUnlabelled()) {
			table.row(row("(unlabelled)", plan, RecordingWindows.UNLABELLED));
		}
		String[] all = new String[Split.values().length + 2];
		all[0] = "all";
		for (Split split : Split.values()) {
			all[split.ordinal() + 1] = Long.toString(plan.count(split));
		}
		all[all.length - 1] = Long.toString(plan.windows());
		table.row(all);
		return table.toString();
	}

	private static String[] row(String name, WindowPlan plan, String type) {
		long[] counts = Arrays.stream(Split.values()).mapToLong(split -> plan.count(split, type)).toArray();
		return new String[] { name, Long.toString(counts[0]), Long.toString(counts[1]), Long.toString(counts[2]),
				Long.toString(Arrays.stream(counts).sum()) };
	}

	static void writeJson(JsonGenerator json, ExportedWindows exported) throws IOException {
		WindowPlan plan = exported.plan();
		json.writeStartObject();
		json.writeStringField("file", exported.file().toString());
		json.writeStringField("manifest", exported.manifest().toString());
		json.writeNumberField("windows", plan.windows());
		writeList(json, "channels", plan.channels());
		writeList(json, "classes", plan.classes());
		json.writeObjectFieldStart("counts");
		for (Split split : Split.values()) {
			writeCounts(json, plan, split);
		}
		json.writeEndObject();
		json.writeObjectFieldStart("leftOut");
		json.writeNumberField("unlabelled", plan.unlabelledLeftOut());
		json.writeNumberField("impure", plan.impureLeftOut());
		json.writeEndObject();
		writeList(json, "problems", plan.problems().stream().map(Problem::toLine).toList());
		json.writeEndObject();
	}

	private static void writeCounts(JsonGenerator json, WindowPlan plan, Split split) throws IOException {
		json.writeObjectFieldStart(split.key());
		json.writeNumberField("windows", plan.count(split));
		json.writeObjectFieldStart("classes");
		for (String type : plan.classes()) {
			json.writeNumberField(type, plan.count(split, type));
		}
		json.writeEndObject();
		json.writeNumberField("unlabelled", plan.count(split, RecordingWindows.UNLABELLED));
		json.writeEndObject();
	}

	private static void writeList(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
