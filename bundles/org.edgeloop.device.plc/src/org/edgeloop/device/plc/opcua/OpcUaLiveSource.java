package org.edgeloop.device.plc.opcua;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plc.internal.opcua.Attributes;
import org.edgeloop.device.plc.internal.opcua.PlainValue;
import org.edgeloop.device.plc.internal.opcua.VariableWatch;
import org.edgeloop.device.plc.internal.opcua.VariableWatch.Change;

/**
 * Variables of a server as they change, by a subscription. Truth values are 0 and 1. A sample holds all channels: those that have not
 * changed keep their value, those that the server has no value of are NaN.
 */
final class OpcUaLiveSource implements LiveSource {

	private final OpcUaTarget target;
	private final DeviceAccess access;
	private final List<String> nodes;
	private final double interval;

	/** @param interval in milliseconds */
	OpcUaLiveSource(OpcUaTarget target, DeviceAccess access, List<String> nodes, double interval) {
		this.target = target;
		this.access = access;
		this.nodes = List.copyOf(nodes);
		this.interval = interval;
	}

	@Override
	public String name() {
		return nodes.size() == 1 ? nodes.getFirst() : nodes.size() + " variables";
	}

	@Override
	public void watch(LiveListener listener, Progress progress) throws IOException {
		try (OpcUaConnection connection = OpcUaConnection.open(target, access, _ -> {
		}, progress)) {
			var ids = new ArrayList<NodeId>();
			var channels = new ArrayList<LiveChannel>();
			for (String node : nodes) {
				requireNumber(connection, node);
				Attributes attributes = connection.attributes();
				NodeId id = attributes.node(node, progress);
				ids.add(id);
				channels.add(new LiveChannel(attributes.name(id, progress), attributes.unit(id, progress)));
			}
			// Times are the server's, since its clock takes the samples.
			Instant begin = time(connection.attributes(), progress);
			listener.began(channels, 0);
			var samples = new Samples(begin, ids.size(), listener);
			new VariableWatch(connection.client(), connection.calls(), ids, interval).run(samples, progress);
		}
	}

	private static void requireNumber(OpcUaConnection connection, String node) throws IOException {
		Object value = connection.read(node).value();
		if (value != null && !(value instanceof Number) && !(value instanceof Boolean)) {
			throw new ProblemException(Problem.error("this variable is neither a number nor a truth value", node, "watch another one"));
		}
	}

	private static Instant time(Attributes attributes, Progress progress) throws IOException {
		DataValue now = attributes.read(List.of(NodeIds.Server_ServerStatus_CurrentTime),
				AttributeId.Value, progress).getFirst();
		return now.getValue().getValue() instanceof DateTime time ? time.getJavaInstant() : Instant.now();
	}

	/** Makes samples of changes. */
	private static final class Samples implements VariableWatch.Listener {

		private final Instant begin;
		private final long started = System.nanoTime();
		private final double[] last;
		private final LiveListener listener;
		private long nanos;

		Samples(Instant begin, int channels, LiveListener listener) {
			this.begin = begin;
			this.listener = listener;
			last = new double[channels];
			Arrays.fill(last, Double.NaN);
		}

		/** Changes of one moment make one sample; moments come in order, whatever the order in the message. */
		@Override
		public boolean changed(List<Change> changes) {
			List<Change> ordered = changes.stream().sorted(Comparator.comparingLong(this::nanos)).toList();
			for (int i = 0; i < ordered.size(); i++) {
				Change change = ordered.get(i);
				last[change.index()] = number(change.value());
				if (i + 1 == ordered.size() || nanos(ordered.get(i + 1)) != nanos(change)) {
					// What stood there before the beginning stands there at the beginning.
					nanos = Math.max(nanos, nanos(change));
					listener.values(nanos, Arrays.stream(last).mapToObj(value -> new double[] { value }).toArray(double[][]::new));
				}
			}
			return true;
		}

		private long nanos(Change change) {
			DateTime time = change.value().getSourceTime();
			return time == null || time.isNull() ? System.nanoTime() - started : Math.max(0, begin.until(time.getJavaInstant(), ChronoUnit.NANOS));
		}

		private static double number(DataValue value) {
			return value.getStatusCode().isBad() ? Double.NaN : switch (PlainValue.of(value.getValue())) {
			case Boolean truth -> truth ? 1 : 0;
			case Number number -> number.doubleValue();
			case null, default -> Double.NaN;
			};
		}
	}
}
