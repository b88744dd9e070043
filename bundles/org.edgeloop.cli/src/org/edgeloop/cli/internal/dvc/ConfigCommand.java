package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.ConfigEdit;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.DvcConfig.Level;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dvc config}: reads and changes options of DVC's configuration. */
@Command(name = "config", description = { "Get or set options of DVC's configuration.",
		"NAME is section.option or remote.name.option. Without VALUE the option is printed; nothing if it is not set. With a level only that is "
				+ "asked. Secrets are refused in the repository's configuration, which goes into Git: set them with --local.",
		"With --list --json: an object with the value of each option by its name." },
		footer = { "  edgeloop dvc config core.autostage true", "  edgeloop dvc config cache.type hardlink,symlink --local",
				"  edgeloop dvc config --list" })
@NonNullByDefault({})
public final class ConfigCommand implements Callable<Integer> {

	private static final Pattern NAME = Pattern.compile("(?<remote>remote\\.)?(?<section>[^.]*)\\.(?<option>[^.]*)");
	private static final Pattern REMOTE = Pattern.compile("remote \"(?<name>.*)\"");

	@Spec
	private CommandSpec command;

	@Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "The option's name.")
	private String name;

	@Parameters(index = "1", paramLabel = "VALUE", arity = "0..1", description = "The option's value.")
	private String value;

	@Option(names = { "-u", "--unset" }, description = "Unset the option.")
	private boolean unset;

	@Option(names = { "-l", "--list" }, description = "List all options that are set.")
	private boolean list;

	@Option(names = "--show-origin", description = "Say in which file each option is set.")
	private boolean showOrigin;

	@Option(names = "--json", description = "With --list: print JSON.")
	private boolean asJson;

	@Mixin
	private ConfigLevel level;

	@Mixin
	private WorkingFolder place;

	private final Console console;

	public ConfigCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (list) {
			print();
			return ExitCode.OK;
		}
		if (name == null) {
			throw new ParameterException(command.commandLine(), "name argument is required");
		}
		Matcher parts = NAME.matcher(name.toLowerCase(Locale.ROOT));
		if (!parts.matches()) {
			throw new ParameterException(command.commandLine(), "name argument should look like remote.name.option or section.option");
		}
		String section = parts.group("remote") == null ? parts.group("section") : DvcConfig.remoteSection(parts.group("section"));
		if (value == null && !unset) {
			get(section, parts.group("option"));
		} else {
			change(section, parts.group("option"));
		}
		return ExitCode.OK;
	}

	private void change(String section, String option) throws IOException {
		Path folder = level.folder(place.path());
		var edit = new ConfigEdit(folder, level.toChange(), place.path());
		if (unset) {
			edit.unset(section, option);
			return;
		}
		if (section.startsWith("remote ") && !DvcConfig.read(folder).sections().contains(section)) {
			throw new ProblemException(Problem.error("config file error: remote '" + remote(section) + "' doesn't exist", "",
					"Add it with 'dvc remote add'."));
		}
		edit.set(section, option, value);
		if (section.equals("cache") && option.equals("type")) {
			console.message("WARNING: You have changed the 'cache.type' option. This doesn't update any existing workspace file links, but it "
					+ "can be done with:\n             dvc checkout --relink");
		}
	}

	/** The level that counts most and has the option; one that is named has to have it. */
	private void get(String section, String option) throws IOException {
		for (Level at : levels().reversed()) {
			DvcConfig config = DvcConfig.read(level.folder(place.path()), at);
			var found = config.value(section, option);
			if (found.isPresent()) {
				console.print(origin(at) + found.get() + "\n");
				return;
			}
			if (level.named().isPresent()) {
				boolean known = config.sections().contains(section);
				String kind = section.startsWith("remote ") ? "remote" : "section";
				String problem = known ? "option '" + option + "' doesn't exist in " + kind + " '" + remote(section) + "'"
						: kind + " '" + remote(section) + "' doesn't exist";
				throw new ProblemException(Problem.error("config file error: " + problem, "", ""));
			}
		}
	}

	private static String remote(String section) {
		Matcher remote = REMOTE.matcher(section);
		return remote.matches() ? remote.group("name") : section;
	}

	private void print() throws IOException {
		Map<String, String> all = new LinkedHashMap<>();
		List<String> lines = new ArrayList<>();
		for (Level at : levels()) {
			DvcConfig config = DvcConfig.read(level.folder(place.path()), at);
			for (String section : config.sections()) {
				Matcher remote = REMOTE.matcher(section);
				String prefix = remote.matches() ? "remote." + remote.group("name") : section;
				config.options(section).forEach((option, set) -> {
					all.put(prefix + "." + option, set);
					lines.add(origin(at) + prefix + "." + option + "=" + set + "\n");
				});
			}
		}
		if (asJson) {
			printJson(all);
		} else {
			console.print(String.join("", lines));
		}
	}

	private void printJson(Map<String, String> options) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			for (var option : options.entrySet()) {
				json.writeStringField(option.getKey(), option.getValue());
			}
			json.writeEndObject();
		}
		console.print("\n");
	}

	private List<Level> levels() {
		return level.named().map(List::of).orElse(List.of(Level.values()));
	}

	private String origin(Level at) {
		Path here = place.path();
		return showOrigin ? (at == Level.REPO || at == Level.LOCAL ? ".dvc/" + at.fileName() : DvcConfig.file(here, at).toString()) + "\t" : "";
	}
}
