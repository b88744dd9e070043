package org.edgeloop.cli.internal.device.plc;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.plc.ads.AdsDeploymentFields;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say where a file goes on a controller, and how its program is told. */
@NonNullByDefault({})
public final class AdsDeploymentArguments {

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--path", paramLabel = "P", description = "Where the file goes on the device, as that sees it.")
	private String path;

	@Option(names = "--companion", paramLabel = "FILE", description = "A second file for the same folder on a controller, as the JSON that TF3820 wants "
			+ "beside an ONNX model.")
	private Path companion;

	@Option(names = "--path-symbol", paramLabel = "NAME", description = "A STRING of the controller's program that is given the path.")
	private String pathSymbol;

	@Option(names = "--signal", paramLabel = "NAME[=VALUE]", description = "A symbol by which the program is told, and what is written into it: true "
			+ "unless given.")
	private String signal;

	@Option(names = "--answer", paramLabel = "NAME[=VALUE]", description = "A symbol by which the program answers, and its value when all is well: true "
			+ "unless given.")
	private String answer;

	@Option(names = "--answer-refusal", paramLabel = "VALUE", description = "The value of that symbol when the program refuses the file.")
	private String refusal;

	@Option(names = "--answer-initial", paramLabel = "VALUE", description = "Written into that symbol before the program is told, so that an old answer is "
			+ "not taken for a new one.")
	private String initial;

	@Option(names = "--answer-seconds", paramLabel = "N", description = "How long the program has to answer: 30 unless given.")
	private String seconds;

	@Option(names = "--output", paramLabel = "NAME", description = "A symbol that is read at the end; may be given several times.")
	private List<String> outputs = List.of();

	/** @return where the file goes */
	public String path() {
		if (path == null) {
			throw new ParameterException(command.commandLine(), "--path says where the file goes on the device, and is missing");
		}
		return path;
	}

	/** @return the values of the fields by key */
	public Map<String, String> options() {
		Map<String, String> options = new HashMap<>();
		put(options, AdsDeploymentFields.PATH, path());
		put(options, AdsDeploymentFields.COMPANION, companion == null ? null : companion.toAbsolutePath().toString());
		put(options, AdsDeploymentFields.PATH_SYMBOL, pathSymbol);
		putPair(options, AdsDeploymentFields.SIGNAL_SYMBOL, AdsDeploymentFields.SIGNAL_VALUE, signal);
		putPair(options, AdsDeploymentFields.ANSWER_SYMBOL, AdsDeploymentFields.ANSWER_VALUE, answer);
		put(options, AdsDeploymentFields.ANSWER_REFUSAL, refusal);
		put(options, AdsDeploymentFields.ANSWER_INITIAL, initial);
		put(options, AdsDeploymentFields.ANSWER_SECONDS, seconds);
		put(options, AdsDeploymentFields.OUTPUTS, String.join(",", outputs));
		return options;
	}

	private static void put(Map<String, String> options, SettingField field, String value) {
		if (value != null) {
			options.put(field.key(), value);
		}
	}

	private static void putPair(Map<String, String> options, SettingField symbol, SettingField value, String pair) {
		if (pair != null) {
			int equals = pair.indexOf('=');
			put(options, symbol, equals < 0 ? pair : pair.substring(0, equals));
			put(options, value, equals < 0 ? null : pair.substring(equals + 1));
		}
	}
}
