package org.edgeloop.cli.internal.device.plc;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsState;
import org.edgeloop.device.plc.ads.AdsTarget;
import org.edgeloop.device.plc.ads.ChangeStateOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code device state}: in which state a controller is. */
@Command(name = "state", description = { "Say in which state the system of a controller of Beckhoff and its program are.",
		"With --set the program (--ams-port) is run or stopped, or the system (--ams-port 10000) reset into run or brought into config mode. The "
				+ "machine may move or stop at once, so it is asked first, or --allow-run-state says yes.",
		"With --json: {\"system\", \"program\"}, each null if it does not answer." },
		footer = { "  edgeloop device state --ads 192.168.0.10 --netid 5.23.101.7.1.1 --json" })
@NonNullByDefault({})
public final class StateCommand implements Callable<Integer> {

	@Mixin
	private AdsArguments controller;

	@Option(names = "--set", paramLabel = "STATE", description = "${COMPLETION-CANDIDATES}")
	private Wanted wanted;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	/** What a controller can be brought into. */
	enum Wanted {
		RUN, STOP, RESET, CONFIG
	}

	public StateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		AdsTarget target = controller.target();
		try (var client = new AdsClient(target)) {
			if (wanted != null) {
				new ChangeStateOperation(client, target.amsPort(), number()).run(access.access(console).trust());
			}
			print(name(client, AdsTarget.SYSTEM_SERVICE), name(client, target.amsPort()));
		}
		return ExitCode.OK;
	}

	private int number() {
		return switch (wanted) {
			case RUN -> AdsState.RUN;
			case STOP -> AdsState.STOP;
			case RESET -> AdsState.RESET;
			// A system in run mode comes into config mode by starting anew in it.
			case CONFIG -> AdsState.RECONFIG;
		};
	}

	private static String name(AdsClient client, int amsPort) throws IOException {
		return client.stateReply(amsPort).isGood() ? client.state(amsPort).name() : null;
	}

	private void print(String system, String program) throws IOException {
		if (!asJson) {
			console.print(String.format(Locale.ROOT, "system: %s\nprogram: %s\n", system == null ? "does not answer" : system,
					program == null ? "does not answer" : program));
			return;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("system", system);
			json.writeStringField("program", program);
			json.writeEndObject();
		}
		console.print("\n");
	}
}
