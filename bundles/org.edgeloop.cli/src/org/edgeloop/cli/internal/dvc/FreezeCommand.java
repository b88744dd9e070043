package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.pipeline.FreezeOperation;
import org.edgeloop.dvc.pipeline.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc freeze}: has stages left as they are. */
@Command(name = "freeze", description = { "Freeze stages or .dvc files: repro leaves them as they are, whatever they depend on.",
		"Ends with 1 if a target could not be found; the others are frozen.", "With --json: an object with frozen, the stages." },
		footer = { "  edgeloop dvc freeze train", "  edgeloop dvc freeze sub/dvc.yaml:prepare data.dvc --json" })
@NonNullByDefault({})
public final class FreezeCommand implements Callable<Integer> {

	@Mixin
	private Targets targets;

	private final Console console;

	public FreezeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		return targets.set(true, console);
	}

	/** {@code dvc unfreeze}: takes that back. */
	@Command(name = "unfreeze", description = { "Unfreeze stages or .dvc files: repro runs them again if what they depend on has changed.",
			"Ends with 1 if a target could not be found; the others are unfrozen.", "With --json: an object with unfrozen, the stages." },
			footer = { "  edgeloop dvc unfreeze train", "  edgeloop dvc unfreeze data.dvc --json" })
	@NonNullByDefault({})
	public static final class Unfreeze implements Callable<Integer> {

		@Mixin
		private Targets targets;

		private final Console console;

		public Unfreeze(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() throws IOException {
			return targets.set(false, console);
		}
	}

	/** Which stages are meant, and what is said of them. */
	@NonNullByDefault({})
	public static final class Targets {

		@Mixin
		private WorkingFolder folder;

		@Parameters(paramLabel = "TARGET", arity = "1..*", description = "Stages or .dvc files.")
		private List<String> targets = List.of();

		@Option(names = { "-q", "--quiet" }, description = "Say nothing but errors.")
		private boolean quiet;

		@Option(names = "--json", description = "Print JSON.")
		private boolean asJson;

		int set(boolean frozen, Console console) throws IOException {
			DvcRepository.open(folder.path());
			List<String> done = new ArrayList<>();
			int code = ExitCode.OK;
			for (String target : targets) {
				try {
					Stage stage = new FreezeOperation(folder.path(), target, frozen).run(console.progress());
					done.add(stage.address(folder.path()));
					if (!quiet && !asJson && !stage.name().isEmpty()) {
						console.print("Modifying stage '" + stage.name() + "' in '" + folder.path().relativize(stage.file()) + "'\n");
					}
				} catch (ProblemException e) {
					console.message("ERROR: failed to " + (frozen ? "freeze" : "unfreeze") + " '" + target + "'");
					console.report(e.problem());
					code = ExitCode.CHECK_FAILED;
				}
			}
			if (asJson) {
				NamesJson.print(console, frozen ? "frozen" : "unfrozen", done);
			}
			return code;
		}
	}
}
