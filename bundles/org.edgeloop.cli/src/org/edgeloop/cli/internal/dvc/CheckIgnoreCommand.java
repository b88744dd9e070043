package org.edgeloop.cli.internal.dvc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.DvcIgnore;
import org.edgeloop.dvc.data.CheckIgnoreOperation;
import org.edgeloop.dvc.data.CheckIgnoreOperation.Result;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc check-ignore}: what {@code .dvcignore} hides, and by which line. */
@Command(name = "check-ignore", description = { "Check whether files or directories are excluded due to `.dvcignore`.",
		"Ends with 0 if any of them is, else with 1.",
		"With --json: an array with an object for each: path, ignored and, if a line speaks of it, file, line and pattern." },
		footer = { "  edgeloop dvc check-ignore data/raw.tmp", "  edgeloop dvc check-ignore --details data/*",
				"  ls | edgeloop dvc check-ignore --stdin --json" })
@NonNullByDefault({})
public final class CheckIgnoreCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(paramLabel = "TARGET", description = "File or directory paths to check.")
	private List<String> targets = List.of();

	@Option(names = { "-d", "--details" }, description = "Show the exclude patterns along with each target path.")
	private boolean details;

	@Option(names = { "-a", "--all" }, description = "Include all of the patterns that match each target path; the deciding one is the only one told.")
	private boolean all;

	@Option(names = { "-n", "--non-matching" }, description = "Include the target paths which don't match any pattern in the --details list.")
	private boolean nonMatching;

	@Option(names = "--stdin", description = "Read paths from standard input instead of providing targets: one a line.")
	private boolean stdin;

	@Option(names = { "-q", "--quiet" }, description = "Print nothing.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public CheckIgnoreCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		check();
		var operation = new CheckIgnoreOperation(DvcRepository.open(folder.path()));
		List<String> paths = stdin ? read() : targets;
		List<Result> results = new ArrayList<>();
		for (String path : paths) {
			results.add(operation.run(folder.path().resolve(path)));
		}
		if (asJson) {
			print(paths, results);
		} else if (!quiet) {
			for (int i = 0; i < paths.size(); i++) {
				print(paths.get(i), results.get(i));
			}
		}
		return results.stream().anyMatch(Result::ignored) ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private void check() throws ProblemException {
		refuse(!stdin && targets.isEmpty(), "`targets` or `--stdin` needed");
		refuse(stdin && !targets.isEmpty(), "cannot have both `targets` and `--stdin`");
		refuse(nonMatching && !details, "`--non-matching` is only valid with `--details`");
		refuse(all && !details, "`--all` is only valid with `--details`");
		refuse(quiet && details, "cannot use both `--details` and `--quiet`");
	}

	private static void refuse(boolean wrong, String why) throws ProblemException {
		if (wrong) {
			throw new ProblemException(Problem.error(why, "", ""));
		}
	}

	/** Up to the first empty line, as DVC reads them. */
	private static List<String> read() {
		return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().takeWhile(line -> !line.isEmpty()).toList();
	}

	private void print(String path, Result result) throws IOException {
		if (!result.ignored() && !nonMatching) {
			return;
		}
		console.print((details ? result.rule().map(DvcIgnore.Rule::origin).orElse("::") + "\t" : "") + path + "\n");
	}

	private void print(List<String> paths, List<Result> results) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (int i = 0; i < paths.size(); i++) {
				json.writeStartObject();
				json.writeStringField("path", paths.get(i));
				json.writeBooleanField("ignored", results.get(i).ignored());
				if (results.get(i).rule().isPresent() && !results.get(i).rule().get().file().isEmpty()) {
					DvcIgnore.Rule rule = results.get(i).rule().get();
					json.writeStringField("file", rule.file());
					json.writeNumberField("line", rule.line());
					json.writeStringField("pattern", rule.pattern());
				}
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
