package org.edgeloop.dvc.pipeline;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.edgeloop.dvc.internal.pipeline.NewStageEntry;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
import org.edgeloop.dvc.value.Value;

/**
 * A stage that is to be written into a {@code dvc.yaml}.
 *
 * @param name of letters, digits, hyphens and underscores
 * @param description for people; empty for none
 * @param command what it runs, in a shell
 * @param folder where it runs, from the folder of {@code dvc.yaml}; empty for that folder
 * @param dependencies what it reads, from where it runs
 * @param parameters what it depends on in files of parameters: {@code train.lr,seed} of {@code params.yaml}, {@code other.yaml:lr}, or
 *     {@code other.yaml:} for all of a file
 * @param outputs what it makes
 * @param alwaysChanged whether it runs though nothing has changed
 */
public record NewStage(String name, String description, String command, String folder, List<String> dependencies, List<String> parameters,
		List<NewOutput> outputs, boolean alwaysChanged) {

	/** Of ASCII's punctuation only hyphens and underscores. */
	private static final Pattern NAME = Pattern.compile("(?:[^\\p{Punct}\\p{Cntrl}]|[-_])+");

	public NewStage {
		dependencies = List.copyOf(dependencies);
		parameters = List.copyOf(parameters);
		outputs = List.copyOf(outputs);
	}

	/** @return what stands in {@code dvc.yaml} for it */
	public String toYaml() {
		return YamlDocument.of(new Value.Mapping(Map.of(Value.of(name), NewStageEntry.of(this)))).text();
	}

	/** @return whether DVC takes a text as a stage's name */
	public static boolean isName(String text) {
		return NAME.matcher(text).matches();
	}
}
