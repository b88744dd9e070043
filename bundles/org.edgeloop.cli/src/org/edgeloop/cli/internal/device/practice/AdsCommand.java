package org.edgeloop.cli.internal.device.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.plc.ads.AmsNetId;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device practice ads}: a controller that speaks ADS. */
@Command(name = "ads", description = { "Start a controller that speaks ADS on this machine's own address alone.",
		"Its program watches a motor: put a model's path into MAIN.modelPath and TRUE into MAIN.loadModel, and MAIN.modelState says 2 when it is "
				+ "loaded and -1 when it is refused; 'symbol list' shows the others. Its user is Administrator with the password 1.",
		"With --json: {\"tcpPort\", \"udpPort\", \"netId\", \"amsPort\"} as soon as it answers." },
		footer = { "  edgeloop device practice ads --port 48898 --folder /tmp/controller",
				"  edgeloop device push --ads 127.0.0.1 --netid 5.80.201.232.1.1 --file model.onnx --path /models/model.onnx" })
@NonNullByDefault({})
public final class AdsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Option(names = "--port", paramLabel = "TCPPORT", defaultValue = "0", description = "Where it listens; one that is free unless given.")
	private int tcpPort;

	@Option(names = "--udp-port", paramLabel = "PORT", defaultValue = "0", description = "Where it answers searches; one that is free unless given.")
	private int udpPort;

	@Option(names = "--netid", paramLabel = "N", description = "Its AMS net id.")
	private String netId;

	@Option(names = "--folder", paramLabel = "FOLDER", description = "Where its files are; otherwise a folder that is deleted at the end.")
	private Path folder;

	@Option(names = "--needs-route", description = "End connections of machines without a route, as real controllers do.")
	private boolean needsRoute;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public AdsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (var controller = new PracticeController(settings())) {
			print(controller);
			Interrupt.await(console.progress());
		}
		return ExitCode.OK;
	}

	private ControllerSettings settings() {
		ControllerSettings usual = ControllerSettings.open();
		String id = netId == null ? usual.netId() : AmsNetId.parse(netId).map(AmsNetId::text)
				.orElseThrow(() -> new ParameterException(command.commandLine(), "'" + netId + "' is no AMS net id, as 5.80.201.232.1.1"));
		return new ControllerSettings(tcpPort, udpPort, id, usual.name(), Optional.ofNullable(folder), needsRoute, usual.password());
	}

	private void print(PracticeController controller) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeNumberField("tcpPort", controller.tcpPort());
				json.writeNumberField("udpPort", controller.udpPort());
				json.writeStringField("netId", controller.settings().netId());
				json.writeNumberField("amsPort", ControllerSettings.PROGRAM_PORT);
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print("--ads 127.0.0.1:%d --netid %s (searches at UDP port %d)\n".formatted(controller.tcpPort(), controller.settings().netId(),
					controller.udpPort()));
		}
		console.flush();
	}
}
