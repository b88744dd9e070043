package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.ConfigEdit;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.DvcRepository;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc cache dir}: where the cache is, and where it is to be. */
@Command(name = "dir", description = { "Configure cache directory location.", "Nothing is moved: data that is elsewhere stays there.",
		"With --json: an object with dir." },
		footer = { "  edgeloop dvc cache dir", "  edgeloop dvc cache dir /mnt/shared/cache --local", "  edgeloop dvc cache dir --unset --local" })
@NonNullByDefault({})
public final class CacheDirCommand implements Callable<Integer> {

	private static final String SECTION = "cache";
	private static final String OPTION = "dir";

	@Parameters(paramLabel = "DIR", arity = "0..1", description = "Path to cache directory. Relative paths are resolved relative to the current "
			+ "directory and saved to config relative to the config file location. If no path is provided, it returns the current cache directory.")
	private String value;

	@Option(names = { "-u", "--unset" }, description = "Unset option.")
	private boolean unset;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Mixin
	private ConfigLevel level;

	@Mixin
	private WorkingFolder place;

	private final Console console;

	public CacheDirCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (unset) {
			edit().unset(SECTION, OPTION);
		} else if (value != null) {
			edit().set(SECTION, OPTION, value);
		} else {
			print(level.named().isEmpty() ? DvcRepository.open(place.path()).cacheFolder().toString() : configured());
		}
		return ExitCode.OK;
	}

	private ConfigEdit edit() throws IOException {
		return new ConfigEdit(level.folder(place.path()), level.toChange(), place.path());
	}

	private String configured() throws IOException {
		Path folder = level.folder(place.path());
		Optional<String> found = DvcConfig.read(folder, level.toChange()).value(SECTION, OPTION);
		return found.orElseThrow(() -> new ProblemException(
				Problem.error("config file error: option '" + OPTION + "' doesn't exist in section '" + SECTION + "'", "", "")));
	}

	private void print(String folder) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField(OPTION, folder);
				json.writeEndObject();
			}
		} else {
			console.print(folder);
		}
		console.print("\n");
	}
}
