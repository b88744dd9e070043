package org.edgeloop.device.plc.opcua;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.internal.opcua.Calls;
import org.edgeloop.device.plc.internal.opcua.ClientConnector;
import org.edgeloop.device.plc.internal.opcua.Endpoints;
import org.edgeloop.device.plc.internal.opcua.OpcUaProblems;

/** Finds out, from the name of the host upwards, whether a server can be used. */
final class ConnectionSteps {

	private static final String PRODUCT = "i=2261";
	private static final String VERSION = "i=2264";
	private static final String STATE = "i=2259";

	/** The states of a server (OPC 10000-5, 12.6), by their numbers. */
	private static final List<String> STATES = List.of("running", "failed", "without configuration", "suspended", "shut down", "in test",
			"in a communication fault", "in an unknown state");

	private final ServerSession session;
	private final OpcUaTarget target;
	private final List<String> watched;

	ConnectionSteps(ServerSession session, List<String> watched) {
		this.session = session;
		this.watched = watched;
		target = session.target();
	}

	DevicePlan plan() {
		return new DevicePlan("Test the connection to " + target.url(), List.of(),
				List.of(DeviceStep.of("name", "Find the address of " + target.host(), this::resolve),
						DeviceStep.of("port", "Connect to port " + target.port(), this::connect),
						DeviceStep.of("endpoints", "Ask which protected and unprotected connections the server offers", this::discover),
						DeviceStep.of("session", "Trust the server's certificate and log in", this::logIn),
						DeviceStep.of("state", "Ask what the server is and whether it runs", this::state),
						DeviceStep.of("watched", "Read the variables that are to be watched", this::readWatched)),
				List.of(), session);
	}

	private void resolve(StepContext context) throws IOException {
		try {
			context.outcome(InetAddress.getByName(target.host()).getHostAddress());
		} catch (IOException e) {
			throw OpcUaProblems.of(e, target.host());
		}
	}

	private void connect(StepContext context) throws IOException {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(target.host(), target.port()), ClientConnector.CONNECT_MILLIS);
			context.outcome("open");
		} catch (IOException e) {
			throw OpcUaProblems.of(e, target.hostAndPort());
		}
	}

	private void discover(StepContext context) throws IOException {
		var calls = new Calls(target.hostAndPort(), Duration.ofMillis(2L * ClientConnector.CONNECT_MILLIS));
		Endpoints endpoints = Endpoints.discover(target, ClientConnector.CONNECT_MILLIS, calls, context.progress());
		context.outcome(endpoints.inWords());
	}

	private void logIn(StepContext context) throws IOException {
		session.connection(context);
		context.outcome(target.user().map(user -> "as " + user).orElse("anonymously"));
	}

	private void state(StepContext context) throws IOException {
		OpcUaConnection connection = session.connection(context);
		int state = connection.read(STATE).value() instanceof Number number ? number.intValue() : -1;
		String words = state >= 0 && state < STATES.size() ? STATES.get(state) : "in state " + state;
		context.outcome("%s %s, %s".formatted(text(connection, PRODUCT), text(connection, VERSION), words));
		if (state != 0) {
			context.warn(Problem.warning("the server is " + words, target.hostAndPort(), "see the controller's diagnostics"));
		}
	}

	/** Some servers keep what they are to themselves. */
	private static String text(OpcUaConnection connection, String node) throws IOException {
		try {
			return String.valueOf(Objects.requireNonNullElse(connection.read(node).value(), ""));
		} catch (ProblemException e) {
			return "";
		}
	}

	private void readWatched(StepContext context) throws IOException {
		if (watched.isEmpty()) {
			throw new SkippedException("none are set");
		}
		for (String node : watched) {
			SymbolValue value = session.connection(context).read(node);
			context.log("%s : %s = %s".formatted(node, value.type(), value.value()));
		}
		context.outcome(watched.size() == 1 ? "1 variable" : watched.size() + " variables");
	}
}
