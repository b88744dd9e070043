package org.edgeloop.device.plc.opcua;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plc.internal.opcua.Calls;
import org.edgeloop.device.plc.internal.opcua.Endpoints;

/** Controllers and other machines with an OPC UA server. */
public final class OpcUaKind implements DeviceKind {

	private static final int GLANCE_MILLIS = 1_000;
	private static final int MAX_INTERVAL_MILLIS = 3_600_000;
	private static final int MAX_TIMEOUT_SECONDS = 86_400;

	@Override
	public String id() {
		return "opcua";
	}

	@Override
	public String name() {
		return "PLC by OPC UA";
	}

	@Override
	public String description() {
		return "A controller with an OPC UA server, as an S7-1500: its variables are read, written and watched, and its program is told which model "
				+ "to use. Files come to it by another way.";
	}

	@Override
	public List<SettingField> connectionFields() {
		return OpcUaFields.CONNECTION;
	}

	@Override
	public List<SettingField> deploymentFields() {
		return OpcUaFields.DEPLOYMENT;
	}

	@Override
	public Set<String> artifactEndings() {
		return Collections.unmodifiableSet(new LinkedHashSet<>(List.of("onnx", "zip", "xml", "bin")));
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		var problems = new ArrayList<Problem>();
		if (settings.value(OpcUaFields.ADDRESS).isEmpty()) {
			problems.add(Problem.error("the address is missing", OpcUaFields.ADDRESS.key(), "write it as opc.tcp://HOST:4840"));
		} else {
			try {
				target(settings);
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		whole(settings.value(OpcUaFields.INTERVAL), OpcUaFields.INTERVAL, MAX_INTERVAL_MILLIS).ifPresent(problems::add);
		return problems;
	}

	@Override
	public String address(DeviceSettings settings) {
		return settings.value(OpcUaFields.ADDRESS).orElse("");
	}

	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		try {
			OpcUaTarget target = target(settings);
			var calls = new Calls(target.hostAndPort(), Duration.ofMillis(2L * GLANCE_MILLIS));
			Endpoints endpoints = Endpoints.discover(target, GLANCE_MILLIS, calls, progress);
			return new DeviceState(Reach.REACHABLE, "offers " + endpoints.inWords());
		} catch (ConnectionException e) {
			return new DeviceState(Reach.UNREACHABLE, e.problem().what());
		} catch (IOException e) {
			return new DeviceState(Reach.UNKNOWN, String.valueOf(e.getMessage()));
		} catch (CancellationException e) {
			return DeviceState.UNKNOWN;
		}
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		try {
			return new ConnectionSteps(new ServerSession(target(settings), access), watched(settings)).plan();
		} catch (ProblemException e) {
			DeviceStep.Action fails = _ -> {
				throw e;
			};
			return new DevicePlan("Test the connection", List.of(DeviceStep.of("settings", "See what the settings say", fails)), List.of(), List.of(),
					() -> {
						// nothing was opened
					});
		}
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws IOException {
		Optional<Problem> problem = whole(deployment.option(OpcUaFields.TIMEOUT), OpcUaFields.TIMEOUT, MAX_TIMEOUT_SECONDS);
		if (problem.isPresent()) {
			throw new ProblemException(problem.get());
		}
		return new TellingSteps(new ServerSession(target(settings), access), deployment).plan();
	}

	@Override
	public List<LiveSource> liveSources(DeviceSettings settings, DeviceAccess access) {
		List<String> nodes = watched(settings);
		if (nodes.isEmpty() || !check(settings).isEmpty()) {
			return List.of();
		}
		try {
			return List.of(new OpcUaLiveSource(target(settings), access, nodes, Double.parseDouble(settings.value(OpcUaFields.INTERVAL).orElse("100"))));
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public Optional<BrowserOpener> symbols(DeviceSettings settings, DeviceAccess access) {
		return Optional.of(progress -> OpcUaConnection.open(target(settings), access, _ -> {
			// how it is protected is the connection test's to say
		}, progress));
	}

	private static List<String> watched(DeviceSettings settings) {
		return OpcUaFields.nodes(settings.value(OpcUaFields.WATCHED).orElse(""));
	}

	private static OpcUaTarget target(DeviceSettings settings) throws ProblemException {
		String word = settings.value(OpcUaFields.SECURITY).orElse("");
		OpcUaSecurity security = OpcUaSecurity.of(word).orElseThrow(() -> new ProblemException(
				Problem.error("there is no security '" + word + "'", OpcUaFields.SECURITY.key(), "choose one of " + OpcUaFields.SECURITY.choices())));
		return OpcUaTarget.of(settings.name(), settings.value(OpcUaFields.ADDRESS).orElse(""), security, settings.value(OpcUaFields.USER));
	}

	private static Optional<Problem> whole(Optional<String> text, SettingField field, int limit) {
		try {
			int value = Integer.parseInt(text.orElse(""));
			if (value >= 1 && value <= limit) {
				return Optional.empty();
			}
		} catch (NumberFormatException e) {
			// said below
		}
		return Optional.of(Problem.error("'" + text.orElse("") + "' cannot be", field.label(), "write a whole number from 1 to " + limit));
	}
}
