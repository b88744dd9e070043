package org.edgeloop.cli.internal.models;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.registry.PromoteModelOperation;
import org.edgeloop.experiment.registry.Promotion;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code models promote}: says what a version of a model is for. */
@Command(name = "promote", description = { "Give a version of a registered model an alias, move it to a stage, or both.",
		"An alias belongs to one version: another one that had it loses it. --archive moves other versions that are in the stage now "
				+ "to the stage Archived.",
		"With --json: an object with model, version, alias and stage; null what was not asked for." },
		footer = { "  edgeloop models promote bearing 3 --alias champion --tracking file:mlruns",
				"  edgeloop models promote bearing 3 --stage Production --archive" })
@NonNullByDefault({})
public final class PromoteCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Parameters(index = "0", paramLabel = "MODEL", description = "A registered model's name.")
	private String model;

	@Parameters(index = "1", paramLabel = "VERSION", description = "The number of one of its versions.")
	private int version;

	@Option(names = "--alias", paramLabel = "NAME", description = "The alias to give it.")
	private String alias;

	@Option(names = "--stage", paramLabel = "STAGE", description = "The stage to move it to: None, Staging, Production or Archived.")
	private ModelStage stage;

	@Option(names = "--archive", description = "With --stage: archive the other versions that are in it.")
	private boolean archive;

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PromoteCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Promotion promotion = promotion();
		try (TrackingStore store = tracking.open()) {
			new PromoteModelOperation(store.registry(), model, version, promotion).run(console.progress());
		}
		if (asJson) {
			printJson();
		} else {
			promotion.alias().ifPresent(name -> console.message("version " + version + " of " + model + " is now " + name));
			promotion.stage().ifPresent(to -> console.message("version " + version + " of " + model + " is now in stage " + to.word()));
		}
		return ExitCode.OK;
	}

	private Promotion promotion() {
		try {
			return new Promotion(Optional.ofNullable(alias), Optional.ofNullable(stage), archive);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(command.commandLine(), e.getMessage(), e);
		}
	}

	private void printJson() throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("model", model);
			json.writeNumberField("version", version);
			json.writeStringField("alias", alias);
			json.writeStringField("stage", stage == null ? null : stage.word());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
