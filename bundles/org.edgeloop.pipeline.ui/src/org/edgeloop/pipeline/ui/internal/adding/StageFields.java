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
 * What the user entered for a stage: lists are parted by commas or lines.
 *
 * @param metrics files of numbers, which are left to Git since they are small and looked at in diffs
 */
record StageFields(String name, String description, String command, String reads, String parameters, String makes, String metrics, String plots) {

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
		return new NewStage(name.strip(), description.strip(), command.strip(), "", items(reads), items(parameters), outputs, false);
	}

	private static List<String> items(String text) {
		return Arrays.stream(text.split("[,\\n]")).map(String::strip).filter(item -> !item.isEmpty()).toList();
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}
}
