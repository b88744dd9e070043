package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

/** All values of metrics, as a server keeps them. */
final class RestHistories {

	/** Without it, servers from 3.4 on answer with nothing and a token for more of it. */
	private static final String PAGE = "25000";
	/** What one metric may have: more would not fit the memory. */
	private static final int MOST_POINTS = 20_000_000;
	/** So many requests at once; MLflow's server answers four by default. */
	private static final int THREADS = 4;

	private final RestClient client;

	RestHistories(RestClient client) {
		this.client = client;
	}

	MetricHistory one(String runId, String metric, Progress progress) throws IOException {
		var columns = new Columns(metric);
		new RestPages(client, "metrics", token -> {
			RestRequest first = RestRequest.get("metrics/get-history").with("run_uuid", runId).with("run_id", runId)
					.with("metric_key", metric).with("max_results", PAGE);
			return token.isEmpty() ? first : first.with("page_token", token);
		}).read(columns, progress);
		return columns.history();
	}

	/** Runs that are gone are left out. */
	void many(Collection<String> runIds, String metric, BiConsumer<String, MetricHistory> sink, Progress progress) throws IOException {
		progress.begin("Fetching " + metric, runIds.size());
		var failed = new AtomicBoolean();
		Progress all = progress.until(failed::get);
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("fetch metrics").factory())) {
			List<Future<?>> jobs = new ArrayList<>();
			for (String runId : runIds) {
				jobs.add(threads.submit(() -> fetch(runId, metric, sink, all)));
			}
			try {
				for (Future<?> job : jobs) {
					await(job);
				}
			} finally {
				// What has not begun ends at its first question whether to go on.
				failed.set(true);
			}
		}
	}

	/** @return whether there is such a run */
	private boolean fetch(String runId, String metric, BiConsumer<String, MetricHistory> sink, Progress progress) throws IOException {
		progress.checkCancelled();
		try {
			MetricHistory history = one(runId, metric, progress);
			synchronized (sink) {
				sink.accept(runId, history);
				progress.worked(1);
			}
			return true;
		} catch (ConnectionException e) {
			throw e;
		} catch (ProblemException e) {
			// Somebody deleted it for good since it was listed.
			return false;
		}
	}

	private static void await(Future<?> job) throws IOException {
		try {
			job.get();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case IOException failure -> throw failure;
			case RuntimeException failure -> throw failure;
			default -> throw new IOException(e.getCause());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	/** The values as they come. */
	private static final class Columns implements RestPages.Items {

		private final String metric;
		private long[] timestamps = new long[64];
		private double[] values = new double[64];
		private long[] steps = new long[64];
		private int size;

		Columns(String metric) {
			this.metric = metric;
		}

		@Override
		public void item(JsonNode json) throws ProblemException {
			MetricPoint point = RestJson.point(json);
			add(point.timestamp(), point.value(), point.step());
		}

		/** There may be millions: numbers are taken as they come, and only what else a version may write makes a tree. */
		@Override
		public void read(JsonParser parser) throws IOException {
			if (parser.currentToken() != JsonToken.START_OBJECT) {
				item(parser.readValueAsTree());
				return;
			}
			long timestamp = 0;
			double value = 0;
			long step = 0;
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String field = parser.currentName();
				JsonToken token = parser.nextToken();
				switch (field) {
				case "timestamp" -> timestamp = whole(parser);
				case "step" -> step = whole(parser);
				case "value" -> value = token.isNumeric() ? parser.getDoubleValue() : RestJson.value(parser.readValueAsTree());
				default -> parser.skipChildren();
				}
			}
			add(timestamp, value, step);
		}

		/** @return a number, which may be written as text; 0 for what is none */
		private static long whole(JsonParser parser) throws IOException {
			long number = parser.getValueAsLong();
			parser.skipChildren();
			return number;
		}

		private void add(long timestamp, double value, long step) throws ProblemException {
			if (size == MOST_POINTS) {
				throw new ProblemException(
						Problem.error("The metric has more than " + MOST_POINTS + " values", metric, "read the server's data base directly"));
			}
			if (size == values.length) {
				timestamps = Arrays.copyOf(timestamps, 2 * size);
				values = Arrays.copyOf(values, 2 * size);
				steps = Arrays.copyOf(steps, 2 * size);
			}
			timestamps[size] = timestamp;
			values[size] = value;
			steps[size] = step;
			size++;
		}

		MetricHistory history() {
			return new MetricHistory(Arrays.copyOf(timestamps, size), Arrays.copyOf(values, size), Arrays.copyOf(steps, size));
		}
	}
}
