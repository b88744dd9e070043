package org.edgeloop.cli.internal.device.live;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.device.plc.AdsArguments;
import org.edgeloop.device.plc.ads.AdsLog;
import org.edgeloop.device.plc.ads.AdsLogEntry;
import org.edgeloop.device.plc.ads.AdsLogEntry.Level;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code device log}: what a controller writes into its log. */
@Command(name = "log", description = { "Print the lines of a controller's log as they are written, from now on. It ends when it is interrupted.",
		"With --json: an object a line, {\"time\", \"level\", \"mask\", \"port\", \"sender\", \"text\"}; level is hint, warning or error, the time the "
				+ "controller's." },
		footer = { "  edgeloop device log --ads 192.168.0.10 --netid 5.23.101.7.1.1 --level warning",
				"  edgeloop device log --ads 192.168.0.10 --netid 5.23.101.7.1.1 --seconds 10 --json" })
@NonNullByDefault({})
public final class LogCommand implements Callable<Integer> {

	@Mixin
	private AdsArguments controller;

	@Mixin
	private ListeningArguments listening;

	@Option(names = "--level", paramLabel = "LEVEL", defaultValue = "HINT", description = "Print only what is at least so grave: "
			+ "${COMPLETION-CANDIDATES}; everything unless given.")
	private Level least;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;
	private volatile IOException failure;

	public LogCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Progress limit = listening.limit(console.progress());
		new AdsLog(controller.target()).run(this::print, limit.until(() -> failure != null));
		if (failure != null) {
			throw failure;
		}
		return ExitCode.OK;
	}

	/** Prints a line at once, for whoever reads it waits. */
	private void print(AdsLogEntry entry) {
		if (entry.level().compareTo(least) < 0) {
			return;
		}
		try {
			if (asJson) {
				printJson(entry);
			} else {
				console.print("%s %s %s\n".formatted(entry.time(), level(entry), entry.toLine()));
			}
			console.flush();
		} catch (IOException e) {
			failure = e;
		}
	}

	private static String level(AdsLogEntry entry) {
		return entry.level().name().toLowerCase(Locale.ROOT);
	}

	private void printJson(AdsLogEntry entry) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("time", entry.time().toString());
			json.writeStringField("level", level(entry));
			json.writeNumberField("mask", entry.mask());
			json.writeNumberField("port", entry.amsPort());
			json.writeStringField("sender", entry.sender());
			json.writeStringField("text", entry.text());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
