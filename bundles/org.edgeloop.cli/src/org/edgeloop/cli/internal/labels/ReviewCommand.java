package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.review.ReviewLabelsOperation;
import org.edgeloop.dataset.review.ReviewLabelsOperation.Outcome;
import org.edgeloop.dataset.review.ReviewStep;
import org.edgeloop.versioning.GitUser;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code labels review}: leads labels through their review. */
@Command(name = "review", description = { "Submit, approve or reject labels of a recording, or take them back to drafts.",
		"Labels whose state does not allow the step stay as they are: drafts and rejected ones can be submitted, submitted ones approved "
				+ "and rejected. Whoever changes what a label says afterwards makes it a draft again.",
		"With --json: an object with reviewed and own (how many labels changed, and how many of them are the reviewer's)." },
		footer = { "  edgeloop labels review project data/a.wav --submit",
				"  edgeloop labels review project data/a.wav --id 7f3a --reject 'ends too late' --json" })
@NonNullByDefault({})
public final class ReviewCommand implements Callable<Integer> {

	/** One of the steps. */
	static final class Step {

		@Option(names = "--submit", description = "Ask others to look at the labels.")
		private boolean submit;

		@Option(names = "--approve", description = "Say that the labels are right.")
		private boolean approve;

		@Option(names = "--reject", paramLabel = "COMMENT", description = "Say that the labels are not right, and why.")
		private String reject;

		@Option(names = "--draft", description = "Take the labels out of their review.")
		private boolean draft;

		private ReviewStep step() {
			return submit ? ReviewStep.SUBMIT : approve ? ReviewStep.APPROVE : draft ? ReviewStep.BACK_TO_DRAFT : ReviewStep.REJECT;
		}
	}

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1", paramLabel = "RECORDING", description = "A recording by its path from the project's folder.")
	private String recording;

	@ArgGroup(multiplicity = "1")
	private Step step;

	@Option(names = "--id", paramLabel = "ID", description = "A label by its id; may be repeated. Default: all of the recording.")
	private List<String> ids = List.of();

	@Option(names = "--comment", paramLabel = "TEXT", description = "What to say to an approval.")
	private String comment = "";

	@Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: Git's user, else the system's.")
	private String by;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public ReviewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		String who = Optional.ofNullable(by).or(() -> GitUser.nameFor(project)).orElseGet(() -> System.getProperty("user.name", ""));
		Outcome outcome = run(who, Optional.ofNullable(step.reject).orElse(comment));
		if (outcome.own() > 0) {
			console.report(Problem.warning(outcome.own() + " of the labels are " + who + "'s own", recording,
					"have somebody else look at them, too"));
		}
		outcome.problems().forEach(console::report);
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeNumberField("reviewed", outcome.reviewed());
				json.writeNumberField("own", outcome.own());
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print(outcome.reviewed() + " labels changed\n");
		}
		return outcome.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
	}

	private Outcome run(String who, String text) {
		try {
			return new ReviewLabelsOperation(project, Map.of(recording, ids), step.step(), who, text).run(console.progress());
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}
}
