package org.edgeloop.cli.internal.models;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.TrackingStore;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code models promote}: says what a version of a model is for. */
@Command(name = "promote", description = { "Give a version of a registered model an alias, or move it to a stage.",
		"An alias belongs to one version: another one that had it loses it. Of versions that are in the stage now, --archive makes "
				+ "archived ones." },
		footer = { "  edgeloop models promote bearing 3 --alias champion --tracking file:mlruns",
				"  edgeloop models promote bearing 3 --stage Production --archive" })
@NonNullByDefault({})
public final class PromoteCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "MODEL", description = "A registered model's name.")
	private String model;

	@Parameters(index = "1", paramLabel = "VERSION", description = "The number of one of its versions.")
	private int version;

	@ArgGroup(multiplicity = "1")
	private Purpose purpose;

	/** What the version is to be. */
	private static final class Purpose {

		@Option(names = "--alias", required = true, paramLabel = "NAME", description = "The alias to give it.")
		private String alias;

		@Option(names = "--stage", required = true, paramLabel = "STAGE", description = "The stage to move it to: None, Staging, "
				+ "Production or Archived.")
		private ModelStage stage;
	}

	@Option(names = "--archive", description = "With --stage: archive the versions that are in this stage now.")
	private boolean archive;

	@Mixin
	private TrackingArguments tracking;

	private final Console console;

	public PromoteCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (TrackingStore store = tracking.open()) {
			ModelRegistry registry = store.registry();
			if (purpose.alias != null) {
				registry.setAlias(model, purpose.alias, version);
				console.message("version " + version + " of " + model + " is now " + purpose.alias);
			} else {
				registry.transition(model, version, purpose.stage, archive);
				console.message("version " + version + " of " + model + " is now in stage " + purpose.stage.word());
			}
		}
		return ExitCode.OK;
	}
}
