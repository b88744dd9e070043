package org.edgeloop.device.plc.internal.opcua;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.SessionActivityListener;
import org.eclipse.milo.opcua.sdk.client.UaSession;
import org.eclipse.milo.opcua.sdk.client.subscriptions.MonitoredItemServiceOperationResult;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.edgeloop.base.Progress;

/** Watches variables by a subscription: the server samples them, and sends what has changed. */
public final class VariableWatch {

	/** What a server keeps of a variable between two messages. */
	private static final int QUEUE_OF_SERVER = 1000;

	/** What may wait here; more comes only where whoever listens is slower than the server for seconds. */
	private static final int QUEUE_HERE = 10_000;

	private static final long LOOK_MILLIS = 50;

	private final OpcUaClient client;
	private final Calls calls;
	private final List<NodeId> nodes;
	private final double interval;
	private final BlockingQueue<List<Change>> waiting = new ArrayBlockingQueue<>(QUEUE_HERE);
	private volatile Optional<String> end = Optional.empty();

	/**
	 * A new value.
	 *
	 * @param index of the variable among those that are watched
	 */
	public record Change(int index, DataValue value) {
	}

	/** Is told changes. */
	@FunctionalInterface
	public interface Listener {

		/** @return whether to go on */
		boolean changed(List<Change> changes) throws IOException;
	}

	/** @param interval how often the server looks at each variable, and how often it sends, in milliseconds */
	public VariableWatch(OpcUaClient client, Calls calls, List<NodeId> nodes, double interval) {
		this.client = client;
		this.calls = calls;
		this.nodes = List.copyOf(nodes);
		this.interval = interval;
	}

	/**
	 * Watches until cancelled or until the listener has enough. The first change of each variable is what stands there.
	 *
	 * @throws IOException if a variable cannot be watched, or the connection is lost
	 */
	public void run(Listener listener, Progress progress) throws IOException {
		var ending = new LossListener();
		client.addSessionActivityListener(ending);
		var subscription = new OpcUaSubscription(client, interval);
		try {
			subscribe(subscription, progress);
			boolean goesOn = true;
			while (goesOn) {
				progress.checkCancelled();
				List<Change> changes = next();
				goesOn = changes.isEmpty() || listener.changed(changes);
			}
		} finally {
			client.removeSessionActivityListener(ending);
			subscription.deleteAsync();
		}
	}

	/** @return what has come; empty if nothing has for a moment */
	private List<Change> next() throws IOException {
		try {
			List<Change> changes = Optional.ofNullable(waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS)).orElse(List.of());
			if (changes.isEmpty() && (end.isPresent() || calls.isClosed())) {
				throw calls.broken(end.orElse("the connection was closed"));
			}
			return changes;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	private void subscribe(OpcUaSubscription subscription, Progress progress) throws IOException {
		Map<OpcUaMonitoredItem, Integer> indices = new HashMap<>();
		for (NodeId node : nodes) {
			OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(node);
			item.setSamplingInterval(interval);
			item.setQueueSize(Unsigned.uint(QUEUE_OF_SERVER));
			indices.put(item, indices.size());
		}
		subscription.setSubscriptionListener(new Receiver(indices));
		calls.await(subscription.createAsync().toCompletableFuture(), progress);
		List<OpcUaMonitoredItem> items = indices.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
		subscription.addMonitoredItems(items);
		List<MonitoredItemServiceOperationResult> results = calls.await(CompletableFuture.supplyAsync(subscription::createMonitoredItems), progress);
		for (MonitoredItemServiceOperationResult result : results) {
			StatusCode status = result.operationResult().orElse(result.serviceResult());
			if (status.isBad()) {
				throw OpcUaProblems.ofNode(status, result.monitoredItem().getReadValueId().getNodeId().toParseableString());
			}
		}
	}

	/** Notices that the session is gone; Milo would make another one some time. */
	@NonNullByDefault({})
	private final class LossListener implements SessionActivityListener {

		@Override
		public void onSessionInactive(UaSession session) {
			end = Optional.of("the connection to the server was lost");
		}
	}

	/** Hands over what the server sends. */
	@NonNullByDefault({})
	private final class Receiver implements OpcUaSubscription.SubscriptionListener {

		private final Map<OpcUaMonitoredItem, Integer> indices;

		Receiver(Map<OpcUaMonitoredItem, Integer> indices) {
			this.indices = indices;
		}

		@Override
		public void onDataReceived(OpcUaSubscription subscription, List<OpcUaMonitoredItem> items, List<DataValue> values) {
			var changes = new ArrayList<Change>();
			for (int i = 0; i < items.size(); i++) {
				Optional<Integer> index = Optional.ofNullable(indices.get(items.get(i)));
				if (index.isPresent()) {
					changes.add(new Change(index.get(), values.get(i)));
				}
			}
			if (!waiting.offer(changes)) {
				end = Optional.of("the server sends more than can be taken");
			}
		}

		@Override
		public void onWatchdogTimerElapsed(OpcUaSubscription subscription) {
			end = Optional.of("the server has stopped sending");
		}

		@Override
		public void onStatusChanged(OpcUaSubscription subscription, StatusCode status) {
			end = Optional.of("the server has ended the subscription: " + OpcUaProblems.words(status));
		}
	}
}
