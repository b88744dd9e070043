package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.machine.RecordingBearings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.DiagnoseOperation;
import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.signal.diagnosis.TypedFrequency;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signal diagnose}: which part of a bearing is damaged. */
@Command(name = "diagnose", description = { "Rank the faults of a rolling-element bearing by how well their lines explain the envelope of a channel.",
		"The most impulsive band of a kurtogram is filtered out; in the spectrum of its squared envelope each fault would leave lines at multiples of "
				+ "its frequency, moved alike by up to 2 %% of slip. A fault's score is how many times its weaker lines stand above what is around them: "
				+ "from 5 on it is clear, below 3 it is nothing. Faults of balls often leave no such lines.",
		"Lines that the shaft leaves at its own multiples, or a race's fault beside its own lines, are no proof; they stand in brackets.",
		"Where the most impulsive band shows nothing clear, all frequencies are looked at together, made equally strong; and where that shows nothing "
				+ "clear either, the next two bands and the whole range as it is. What stands out most there is ranked, but not counted as found.",
		"Frequencies come from --frequency, from --bearing or --geometry and the shaft's speed, or from the recording, if it says BPFO, BPFI, BSF and FTF, or else "
				+ "from its project: dataset.json describes the machine's bearings and may give the recording an attribute rpm.",
		"With --json: an object with found (outer race, inner race, ball, cage or none), shaft in Hz, band in Hz, mostImpulsive (whether the band is), whitened (whether all frequencies were made equally strong) and faults, each with fault, symbol, "
				+ "frequency in Hz, slip, score, and teeth with order, frequency, ratio and otherCause (whether it is no proof)." },
		footer = { "  edgeloop signal diagnose recording.mat --channel DE --rpm 1772 --bearing 6205-2RS",
				"  edgeloop signal diagnose recording.wav --channel 0 --rpm 1500 --geometry 8:5.969:31.623 --json",
				"  edgeloop signal diagnose recording.wav --channel 0 --rpm 1500 --frequency BPFO=3.585x --frequency BPFI=135.4" })
@NonNullByDefault({})
public final class DiagnoseCommand implements Callable<Integer> {

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@Mixin
	private BearingArguments bearing;

	@Option(names = "--frequency", paramLabel = "NAME=HZ|NAME=ORDERx", description = "A frequency of a fault, BPFO, BPFI, BSF or FTF, in Hz, or with an x "
			+ "behind it in orders of the shaft; counts before those of the bearing. May be repeated. Without a bearing, faults that are not named are not ranked.")
	private List<String> frequencies = List.of();

	@Mixin
	private BandArgument band;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public DiagnoseCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (SampleSource source = recording.open(console.progress())) {
			int channel = range.channelIn(source.channels());
			RecordingBearings known = recording.isAsStored() ? RecordingBearings.inFile(source) : RecordingBearings.of(source);
			FaultFrequencies strikes = bearing.frequencies(known, source.channels().get(channel), source.file().toString(), typed());
			var operation = new DiagnoseOperation(source, channel, range.rangeIn(source.channels().get(channel)), strikes, band.band());
			Diagnosis found = operation.run(console.progress());
			if (asJson) {
				printJson(found, strikes);
			} else {
				print(found);
			}
		}
		return ExitCode.OK;
	}

	private List<TypedFrequency> typed() {
		try {
			return frequencies.stream().map(TypedFrequency::parse).toList();
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private void printJson(Diagnosis found, FaultFrequencies strikes) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("found", found.found().map(BearingFault::label).orElse("none"));
			if (Double.isNaN(strikes.shaft())) {
				json.writeNullField("shaft");
			} else {
				json.writeNumberField("shaft", strikes.shaft());
			}
			json.writeFieldName("band");
			json.writeArray(new double[] { found.band().low(), found.band().high() }, 0, 2);
			json.writeBooleanField("mostImpulsive", found.isMostImpulsive());
			json.writeBooleanField("whitened", found.isWhitened());
			json.writeArrayFieldStart("faults");
			for (FaultScore score : found.ranked()) {
				write(json, score);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, FaultScore score) throws IOException {
		json.writeStartObject();
		json.writeStringField("fault", score.fault().label());
		json.writeStringField("symbol", score.fault().symbol());
		json.writeNumberField("frequency", score.frequency());
		json.writeNumberField("slip", score.slip());
		json.writeNumberField("score", score.score());
		json.writeArrayFieldStart("teeth");
		for (FaultScore.Tooth tooth : score.teeth()) {
			json.writeStartObject();
			json.writeNumberField("order", tooth.order());
			json.writeNumberField("frequency", tooth.frequency());
			json.writeNumberField("ratio", tooth.ratio());
			json.writeBooleanField("otherCause", tooth.hasOtherCause());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void print(Diagnosis found) throws IOException {
		var table = new TextTable("Fault", ">Lines every [Hz]", ">Slip [%]", ">Score", "Lines above what is around them");
		for (FaultScore score : found.ranked()) {
			table.row("%s (%s)".formatted(score.fault().label(), score.fault().symbol()), "%.2f".formatted(score.frequency()), "%+.2f".formatted(100 * score.slip()),
					"%.1f".formatted(score.score()), String.join(" ", score.teeth().stream().map(tooth -> (tooth.hasOtherCause() ? "(%.1f)" : "%.1f").formatted(tooth.ratio())).toList()));
		}
		console.print(table.toString());
		console.print("%s, %.0f to %.0f Hz: %s%n".formatted(found.isWhitened() ? "All frequencies made equally strong" : "Band", found.band().low(),
				found.band().high(), words(found)));
	}

	private static String words(Diagnosis found) {
		FaultScore best = found.ranked().getFirst();
		if (found.found().isPresent()) {
			return "a fault of the " + best.fault().label() + " explains the envelope.";
		}
		if (!found.canBeClear() && best.score() >= Diagnosis.CLEAR) {
			return "the most impulsive band shows no fault clearly; here the " + best.fault().label() + " is worth a second look.";
		}
		return best.score() >= Diagnosis.WEAK ? "no fault is clear; the " + best.fault().label() + " is worth a second look." : "no fault shows.";
	}
}
