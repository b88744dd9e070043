package org.edgeloop.device.plc.opcua;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.internal.opcua.PlainValue;
import org.edgeloop.device.plc.internal.opcua.VariableWatch;

/**
 * Tells a program in a controller by variables which file it is to use, and waits for its answer. The file itself comes to the
 * controller by another way, as its memory card or a share: controllers' servers do not take files by OPC UA.
 */
final class TellingSteps {

	private static final double WATCH_MILLIS = 100;
	private static final long NANOS = 1_000_000_000L;

	private final ServerSession session;
	private final Deployment deployment;
	private final ToldVariables variables;
	private String sha256 = "";

	TellingSteps(ServerSession session, Deployment deployment) {
		this.session = session;
		this.deployment = deployment;
		variables = new ToldVariables(session);
	}

	/** @throws ProblemException if nothing is to be told */
	DevicePlan plan() throws ProblemException {
		if (deployment.option(OpcUaFields.PATH_NODE).or(() -> deployment.option(OpcUaFields.COMMAND_NODE)).isEmpty()) {
			throw new ProblemException(Problem.error("nothing is to be told to the program", session.target().url(),
					"set the node of the path or of the command: by OPC UA a controller takes no file, its program is told to load one"));
		}
		return new DevicePlan("Tell the program behind %s to use %s".formatted(session.target().url(), fileName()),
				List.of(DeviceStep.of("hash", "Read the file", this::hash),
						DeviceStep.of("session", "Trust the server's certificate and log in", session::connection),
						DeviceStep.of("nodes", "See that the variables can be read and written", this::check)),
				List.of(DeviceStep.of("path", "Tell the program where the file lies", context -> tell(context, OpcUaFields.PATH_NODE, path())),
						DeviceStep.of("digest", "Tell the program the file's hash", context -> tell(context, OpcUaFields.HASH_NODE, sha256)),
						DeviceStep.of("command", "Tell the program to load it",
								context -> tell(context, OpcUaFields.COMMAND_NODE, option(OpcUaFields.COMMAND))),
						DeviceStep.of("answer", "Wait for the program's answer", this::await),
						DeviceStep.of("outputs", "Read the program's outputs", this::outputs)),
				List.of(DeviceStep.of("restore", "Write what stood in the variables before", variables::restore)), session);
	}

	private String option(SettingField field) {
		return deployment.option(field).orElse("");
	}

	private String path() {
		return deployment.option(OpcUaFields.PATH).orElseGet(this::fileName);
	}

	private String fileName() {
		return Objects.requireNonNull(deployment.artifact().getFileName()).toString();
	}

	private void hash(StepContext context) throws IOException {
		try (InputStream file = Files.newInputStream(deployment.artifact());
				var digest = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
			digest.transferTo(OutputStream.nullOutputStream());
			sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
			context.outcome("SHA-256 " + sha256);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private void check(StepContext context) throws IOException {
		for (SettingField field : List.of(OpcUaFields.PATH_NODE, OpcUaFields.HASH_NODE, OpcUaFields.COMMAND_NODE)) {
			Optional<String> node = deployment.option(field);
			if (node.isPresent()) {
				variables.remember(node.get(), context);
			}
		}
		Optional<String> answer = deployment.option(OpcUaFields.ANSWER_NODE);
		if (answer.isPresent() && isAnswer(session.connection(context).read(answer.get()).value())) {
			context.warn(Problem.warning("the answer stands there before the question, so that it will say nothing", answer.get(),
					"have the program take its answer back when it is told something new"));
		}
		for (String node : OpcUaFields.nodes(option(OpcUaFields.OUTPUT_NODES))) {
			session.connection(context).read(node);
		}
	}

	private void tell(StepContext context, SettingField field, String value) throws IOException {
		String node = deployment.option(field).orElseThrow(() -> new SkippedException("no node is set"));
		variables.write(node, value, context);
		context.outcome(value);
	}

	private void await(StepContext context) throws IOException {
		String name = deployment.option(OpcUaFields.ANSWER_NODE).orElseThrow(() -> new SkippedException("no node is set"));
		OpcUaConnection connection = session.connection(context);
		NodeId node = connection.attributes().node(name, context.progress());
		long end = System.nanoTime() + Long.parseLong(option(OpcUaFields.TIMEOUT)) * NANOS;
		var last = new AtomicReference<@Nullable Object>();
		try {
			new VariableWatch(connection.client(), connection.calls(), List.of(node), WATCH_MILLIS).run(changes -> {
				last.set(PlainValue.of(changes.getLast().value().getValue()));
				context.log(name + " = " + last.get());
				return !isAnswer(last.get());
			}, context.progress().until(() -> System.nanoTime() > end));
		} catch (CancellationException e) {
			context.progress().checkCancelled();
			throw new CheckFailedException(Problem.error("the program has not answered %s within %s s; the answer is %s"
					.formatted(option(OpcUaFields.ANSWER), option(OpcUaFields.TIMEOUT), last.get()), name,
					"see what the program reports, and that the file lies where it looks"));
		}
		context.outcome(option(OpcUaFields.ANSWER));
	}

	/** Numbers are compared as such: 1 and 1.0 are the same answer. */
	private boolean isAnswer(@Nullable Object value) {
		String wanted = option(OpcUaFields.ANSWER);
		String given = String.valueOf(value);
		try {
			return new BigDecimal(given).compareTo(new BigDecimal(wanted)) == 0;
		} catch (NumberFormatException e) {
			return given.equals(wanted);
		}
	}

	private void outputs(StepContext context) throws IOException {
		List<String> nodes = OpcUaFields.nodes(option(OpcUaFields.OUTPUT_NODES));
		if (nodes.isEmpty()) {
			throw new SkippedException("none are set");
		}
		for (String node : nodes) {
			SymbolValue value = session.connection(context).read(node);
			context.log("%s : %s = %s".formatted(node, value.type(), value.value()));
		}
		context.outcome(nodes.size() == 1 ? "1 variable" : nodes.size() + " variables");
	}
}
