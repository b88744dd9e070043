package org.edgeloop.device.plc.opcua;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.device.plc.Symbol;
import org.edgeloop.device.plc.SymbolSession;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.internal.opcua.Attributes;
import org.edgeloop.device.plc.internal.opcua.Calls;
import org.edgeloop.device.plc.internal.opcua.ClientConnector;
import org.edgeloop.device.plc.internal.opcua.Endpoints;
import org.edgeloop.device.plc.internal.opcua.OpcUaProblems;
import org.edgeloop.device.plc.internal.opcua.PlainValue;
import org.edgeloop.device.plc.internal.opcua.ValueText;
import org.edgeloop.device.plc.internal.opcua.VariableTree;

/** A session with an OPC UA server. Names of symbols are node ids, as {@code ns=3;s="Data"."Ready"} or {@code i=2258}. */
public final class OpcUaConnection implements SymbolSession {

	private static final Duration DEADLINE = Duration.ofSeconds(15);
	private static final Duration GOODBYE = Duration.ofSeconds(2);

	/** The bit of the attribute AccessLevel that says that a value can be written (OPC 10000-3, 8.57). */
	private static final int CURRENT_WRITE = 2;

	private final OpcUaTarget target;
	private final Calls calls;
	private final OpcUaClient client;
	private final Attributes attributes;
	private final Progress progress;

	private OpcUaConnection(OpcUaTarget target, Calls calls, OpcUaClient client, Progress progress) {
		this.target = target;
		this.calls = calls;
		this.client = client;
		this.progress = progress;
		attributes = new Attributes(client, calls);
	}

	/**
	 * Connects, having the user trust the server's certificate where that is not known.
	 *
	 * @param log is told how the connection is protected
	 * @param progress ends whatever waits when it is cancelled, now and while the connection stands
	 * @throws IOException if the server cannot be reached, refuses, or is not trusted
	 */
	public static OpcUaConnection open(OpcUaTarget target, DeviceAccess access, Consumer<String> log, Progress progress) throws IOException {
		var calls = new Calls(target.hostAndPort(), DEADLINE);
		var connector = new ClientConnector(target, access, calls, log);
		Endpoints endpoints = connector.discover(progress);
		return new OpcUaConnection(target, calls, connector.connect(endpoints, progress), progress);
	}

	public OpcUaTarget target() {
		return target;
	}

	/** What a node is and holds. */
	private record Variable(NodeId node, DataValue value, NodeId type, int rank) {
	}

	@Override
	public SymbolValue read(String name) throws IOException {
		return value(name, variable(name));
	}

	@Override
	public SymbolValue write(String name, String value) throws IOException {
		Variable variable = variable(name);
		OpcUaDataType type = attributes.builtIn(variable.type, progress).or(() -> variable.value.getValue().getDataType())
				.orElseGet(() -> ValueText.typeOf(value));
		// S7-1500 and others take a value alone, without a status or a time.
		var written = DataValue.valueOnly(ValueText.parse(type, isArray(variable), value, name));
		StatusCode status = calls.await(client.writeValuesAsync(List.of(variable.node), List.of(written)), progress).getFirst();
		requireGood(status, name);
		return read(name);
	}

	/** @throws IOException if there is no such variable, or this user may not write it */
	public void requireWritable(String name) throws IOException {
		Variable variable = variable(name);
		DataValue level = attributes.read(variable.node, List.of(AttributeId.UserAccessLevel), progress).getFirst();
		if (level.getValue().getValue() instanceof Number bits && (bits.intValue() & CURRENT_WRITE) == 0) {
			throw OpcUaProblems.ofNode(new StatusCode(StatusCodes.Bad_NotWritable), name);
		}
	}

	@Override
	public void list(String under, Consumer<Symbol> found, Progress walk) throws IOException {
		new VariableTree(client, calls, attributes).walk(root(under), found, walk);
	}

	@Override
	public List<SymbolNode> parts(String parent, Progress walk) throws IOException {
		return new VariableTree(client, calls, attributes).level(root(parent), walk);
	}

	/** @throws ProblemException if there is no such node */
	private NodeId root(String name) throws IOException {
		NodeId root = name.isEmpty() ? NodeIds.ObjectsFolder : attributes.node(name, progress);
		requireGood(attributes.read(root, List.of(AttributeId.NodeClass), progress).getFirst().getStatusCode(), name);
		return root;
	}

	@Override
	public void close() {
		calls.close();
		// The server is told goodbye in the background: whoever closes has nothing to wait for.
		client.disconnectAsync().orTimeout(GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
	}

	OpcUaClient client() {
		return client;
	}

	Attributes attributes() {
		return attributes;
	}

	Calls calls() {
		return calls;
	}

	private Variable variable(String name) throws IOException {
		NodeId node = attributes.node(name, progress);
		List<DataValue> read = attributes.read(node, List.of(AttributeId.Value, AttributeId.DataType, AttributeId.ValueRank), progress);
		DataValue type = read.get(1);
		requireGood(type.getStatusCode(), name);
		NodeId typeId = type.getValue().getValue() instanceof NodeId id ? id : NodeIds.BaseDataType;
		return new Variable(node, read.getFirst(), typeId, read.get(2).getValue().getValue() instanceof Integer rank ? rank : -1);
	}

	private SymbolValue value(String name, Variable variable) throws IOException {
		requireGood(variable.value.getStatusCode(), name);
		DateTime time = variable.value.getSourceTime();
		Optional<Instant> taken = time == null || time.isNull() ? Optional.empty() : Optional.of(time.getJavaInstant());
		return new SymbolValue(name, attributes.typeName(variable.type, progress), PlainValue.of(variable.value.getValue()), taken);
	}

	/** A rank of one dimension or more; where it may be either, what stands there decides (OPC 10000-3, 5.6.2). */
	private static boolean isArray(Variable variable) {
		Variant value = variable.value.getValue();
		return variable.rank >= 0 || variable.rank < -1 && value.getValue() != null && value.getValue().getClass().isArray();
	}

	private static void requireGood(StatusCode status, String node) throws ProblemException {
		if (status.isBad()) {
			throw OpcUaProblems.ofNode(status, node);
		}
	}
}
