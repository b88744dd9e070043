package org.edgeloop.pipeline.ui.internal.adding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.edgeloop.dvc.pipeline.NewOutput;
import org.edgeloop.dvc.pipeline.NewStage;

/**
 * What the user entered for a stage: lists are parted by commas or lines, files of parameters by semicolons or lines.
 *
 * @param metrics files of numbers, which are left to Git since they are small and looked at in diffs
 */
record StageFields(String name, String description, String command, String reads, String parameters, String makes, String metrics, String plots) {

	/** @return a stage as a form shows it */
	static StageFields of(NewStage stage) {
		return new StageFields(stage.name(), stage.description(), stage.command(), joined(stage.dependencies()), String.join("; ", stage.parameters()),
				paths(stage, Kind.OUT), paths(stage, Kind.METRIC), paths(stage, Kind.PLOT));
	}

	private static String paths(NewStage stage, Kind kind) {
		return joined(stage.outputs().stream().filter(output -> output.kind() == kind).map(NewOutput::path).toList());
	}

	private static String joined(List<String> items) {
		return String.join(", ", items);
	}

	/**
	 * @param before the stage that these fields were made of
	 * @return the stage with the user's changes; what no field shows is as before
	 * @throws IllegalArgumentException with a sentence for the user if this is no stage
	 */
	NewStage changed(NewStage before) {
		NewStage made = stage(Set.of());
		List<NewOutput> outputs = made.outputs().stream().map(output -> before.outputs().stream()
				.filter(known -> known.kind() == output.kind() && known.path().equals(output.path())).findFirst().orElse(output)).toList();
		return new NewStage(made.name(), made.description(), made.command(), before.folder(), made.dependencies(), made.parameters(), outputs,
				before.alwaysChanged());
	}

	/**
	 * @param known the names of stages that are there
	 * @throws IllegalArgumentException with a sentence for the user if this is no stage
	 */
	NewStage stage(Set<String> known) {
		require(!name.isBlank(), "name the stage");
		require(NewStage.isName(name.strip()), "a name consists of letters, digits, hyphens and underscores");
		require(!known.contains(name.strip()), "there is a stage of this name already");
		require(!command.isBlank(), "say what the stage runs");
		List<NewOutput> outputs = new ArrayList<>();
		items(makes).forEach(path -> outputs.add(NewOutput.cached(path, Kind.OUT)));
		items(metrics).forEach(path -> outputs.add(new NewOutput(path, Kind.METRIC, false, false)));
		items(plots).forEach(path -> outputs.add(NewOutput.cached(path, Kind.PLOT)));
		List<String> all = new ArrayList<>(items(reads));
		outputs.forEach(output -> all.add(output.path()));
		var seen = new HashSet<String>();
		all.forEach(path -> require(seen.add(path), path + " is named twice"));
		return new NewStage(name.strip(), description.strip(), command.strip(), "", items(reads), parameterItems(), outputs, false);
	}

	/** @return what a text of commas or lines names */
	static List<String> items(String text) {
		return Arrays.stream(text.split("[,\\n]")).map(String::strip).filter(item -> !item.isEmpty()).toList();
	}

	/** Names behind a file are of that file up to a semicolon: {@code seed, train.rate; other.yaml:a,b}. */
	private List<String> parameterItems() {
		List<String> all = new ArrayList<>();
		for (String part : parameters.split("[;\\n]")) {
			boolean isOfFile = false;
			for (String item : items(part)) {
				if (isOfFile && !item.contains(":")) {
					all.add(all.removeLast() + "," + item);
				} else {
					all.add(item);
				}
				isOfFile |= item.contains(":");
			}
		}
		return all;
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}
}
