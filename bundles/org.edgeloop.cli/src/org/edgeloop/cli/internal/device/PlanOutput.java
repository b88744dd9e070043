package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Runs a plan in front of a terminal: log with times and progress on the standard error, what came of it on the standard output, as JSON
 * or as a table.
 */
public final class PlanOutput {

	/** What a command adds to the JSON of a plan. */
	@FunctionalInterface
	public interface MoreFields {

		/** Writes fields into the open object. */
		void write(JsonGenerator json) throws IOException;
	}

	/** A plan that is interrupted ends at once but for its recovery, which may have to connect anew. */
	private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

	private final Console console;
	private final boolean asJson;

	public PlanOutput(Console console, boolean asJson) {
		this.console = console;
		this.asJson = asJson;
	}

	/** Runs a plan and prints what came of it. @return the exit code */
	public int run(DevicePlan plan) throws IOException {
		return run(plan, _ -> {
			// nothing more to say
		});
	}

	/** @param more asked when the plan has ended, whatever came of it */
	public int run(DevicePlan plan, MoreFields more) throws IOException {
		return print(new RunPlanOperation(plan).run(listener(), console.progress()), more);
	}

	/** Prints the steps of a plan, which is not run. */
	public void preview(DevicePlan plan) throws IOException {
		if (!asJson) {
			var table = new TextTable("step", "what it does");
			Stream.of(plan.checks(), plan.steps()).flatMap(List::stream).forEach(step -> table.row(step.name(), step.description()));
			plan.recovery().forEach(step -> table.row(step.name() + " (if a step fails)", step.description()));
			console.print(plan.title() + "\n" + table);
			return;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("title", plan.title());
			write(json, "checks", plan.checks());
			write(json, "steps", plan.steps());
			write(json, "recovery", plan.recovery());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, String member, List<DeviceStep> steps) throws IOException {
		json.writeArrayFieldStart(member);
		for (DeviceStep step : steps) {
			json.writeStartObject();
			json.writeStringField("name", step.name());
			json.writeStringField("description", step.description());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** @return for a plan that is to be run now: prints its log on the standard error */
	public PlanListener listener() {
		console.timeToStop(TIME_TO_STOP);
		return new PlanListener() {
			@Override
			public void changed(StepReport step) {
				// the log says it
			}

			@Override
			public void logged(Instant time, String line) {
				console.message(TIME.format(time.atZone(ZoneId.systemDefault())) + " " + line);
			}
		};
	}

	/** Prints what came of a plan that was run. @return the exit code */
	public int print(PlanResult result, MoreFields more) throws IOException {
		console.progress().clear();
		if (asJson) {
			printJson(result, more);
		} else {
			printTable(result);
		}
		result.problem().ifPresent(console::report);
		result.warnings().forEach(console::report);
		return exitCode(result);
	}

	static int exitCode(PlanResult result) {
		return switch (result.outcome()) {
			case COMPLETED -> ExitCode.OK;
			case ROLLED_BACK -> ExitCode.CHECK_FAILED;
			case CANCELLED -> ExitCode.CANCELLED;
			case UNFINISHED -> ExitCode.DEVICE;
			case FAILED -> switch (result.fault()) {
				case CHECK -> ExitCode.CHECK_FAILED;
				case INPUT -> ExitCode.BAD_INPUT;
				case DEVICE, NONE -> ExitCode.DEVICE;
			};
		};
	}

	private void printJson(PlanResult result, MoreFields more) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("steps");
			for (StepReport step : result.steps()) {
				write(json, step);
			}
			json.writeEndArray();
			json.writeNumberField("bytes", result.bytes());
			json.writeStringField("sha256", result.sha256());
			json.writeBooleanField("verified", result.isVerified());
			json.writeStringField("outcome", inWords(result.outcome()));
			if (result.problem().isPresent()) {
				ProblemJson.write(json, "problem", result.problem().get());
			}
			ProblemJson.write(json, "warnings", result.warnings());
			more.write(json);
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, StepReport step) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", step.name());
		json.writeStringField("status", step.status().name().toLowerCase(Locale.ROOT));
		json.writeNumberField("ms", step.millis());
		if (!step.outcome().isEmpty()) {
			json.writeStringField("outcome", step.outcome());
		}
		if (step.problem().isPresent()) {
			ProblemJson.write(json, "problem", step.problem().get());
		}
		json.writeEndObject();
	}

	private void printTable(PlanResult result) throws IOException {
		var table = new TextTable("step", "status", ">ms", "outcome");
		for (StepReport step : result.steps()) {
			String words = step.problem().map(Problem::what).orElse(step.outcome());
			table.row(step.name(), step.status().name().toLowerCase(Locale.ROOT), Long.toString(step.millis()), words);
		}
		console.print(table.toString());
		console.print(inWords(result.outcome()).replace('_', ' ') + putOn(result) + "\n");
	}

	private static String putOn(PlanResult result) {
		if (result.bytes() == 0) {
			return "";
		}
		return ", " + result.bytes() + " bytes" + (result.isVerified() ? ", verified" : ", not verified")
				+ (result.sha256().isEmpty() ? "" : ", SHA-256 " + result.sha256());
	}

	private static String inWords(Outcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT);
	}
}
