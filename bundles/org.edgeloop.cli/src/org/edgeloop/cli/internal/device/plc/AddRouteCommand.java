package org.edgeloop.cli.internal.device.plc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.plc.ads.AddRouteOperation;
import org.edgeloop.device.plc.ads.AddRouteOperation.Route;
import org.edgeloop.device.plc.ads.AmsNetId;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device add-route}: a route to this machine on a controller. */
@Command(name = "add-route", description = { "Add a route to this machine on a controller of Beckhoff, so that it answers.",
		"User and password travel in clear text, so it is asked first, or --allow-clear-text says yes. The password comes from EDGELOOP_PASSWORD "
				+ "or the terminal.",
		"With --json: {\"netid\"}, this machine's AMS net id, for --source-netid." },
		footer = { "  edgeloop device add-route --ads 192.168.0.10 --user Administrator" })
@NonNullByDefault({})
public final class AddRouteCommand implements Callable<Integer> {

	private static final Duration EACH_TRY = Duration.ofSeconds(2);
	private static final int HIGHEST_PORT = 0xFFFF;

	@Spec
	private CommandSpec command;

	@Option(names = "--ads", paramLabel = "HOST", required = true, description = "The controller.")
	private String host;

	@Option(names = "--udp-port", paramLabel = "PORT", defaultValue = "" + Route.UDP_PORT, description = "Where its router takes requests: ${DEFAULT-VALUE}.")
	private int port;

	@Option(names = "--user", paramLabel = "USER", defaultValue = "Administrator", description = "Who may add routes there: ${DEFAULT-VALUE}.")
	private String user;

	@Option(names = "--source-netid", paramLabel = "N", converter = AdsArguments.NetIdConverter.class, description = "The AMS net id of this machine: its IP "
			+ "address and .1.1 unless given.")
	private AmsNetId source;

	@Option(names = "--name", paramLabel = "NAME", description = "What the route is called there: this machine's name unless given.")
	private String name;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public AddRouteCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (port < 1 || port > HIGHEST_PORT) {
			throw new ParameterException(command.commandLine(), "--udp-port is 1 to " + HIGHEST_PORT + ", not " + port);
		}
		String called = name == null ? InetAddress.getLocalHost().getHostName() : name;
		var route = new Route(new InetSocketAddress(host, port), called, Optional.ofNullable(source), user);
		AmsNetId netId = new AddRouteOperation(route, EACH_TRY).run(access.access(console), console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("netid", netId.text());
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print("%s has a route to %s now\n".formatted(host, netId));
		}
		return ExitCode.OK;
	}
}
