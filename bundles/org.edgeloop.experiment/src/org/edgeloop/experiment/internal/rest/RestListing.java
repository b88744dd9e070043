package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The experiments and runs of a server, page by page. What came before the server was gone is kept, and the rest named. */
final class RestListing {

	/** What the official client asks for at once, too. */
	private static final int PAGE = 1000;

	private final RestClient client;

	RestListing(RestClient client) {
		this.client = client;
	}

	List<Experiment> experiments(Set<Lifecycle> lifecycles, RunSink problems, Progress progress) throws IOException {
		List<Experiment> found = new ArrayList<>();
		try {
			new RestPages(client, "experiments", token -> request("experiments/search", RestJson.object(), lifecycles, token))
					.read(json -> found.add(RestJson.experiment(json)), progress);
		} catch (ConnectionException e) {
			keep(found.size(), "experiments", e, problems);
		}
		return found.stream().filter(experiment -> lifecycles.contains(experiment.lifecycle())).toList();
	}

	void runs(RunQuery query, RunSink sink, Progress progress) throws IOException {
		List<String> experiments = query.experimentIds().isEmpty()
				? experiments(Set.of(Lifecycle.ACTIVE), sink, progress).stream().map(Experiment::id).toList()
				: query.experimentIds().stream().sorted().toList();
		if (experiments.isEmpty()) {
			return;
		}
		progress.begin("Asking " + client.server().getHost() + " for runs", 0);
		var portions = new Portions(sink, progress);
		try {
			new RestPages(client, "runs", token -> {
				ObjectNode body = RestJson.object();
				ArrayNode ids = body.putArray("experiment_ids");
				experiments.forEach(ids::add);
				return request("runs/search", body, query.lifecycles(), token);
			}).read(portions, progress);
		} catch (ConnectionException e) {
			portions.endOfPage();
			keep(portions.count, "runs", e, sink);
		}
	}

	private static RestRequest request(String endpoint, ObjectNode body, Set<Lifecycle> lifecycles, String token) {
		String view = lifecycles.contains(Lifecycle.DELETED) ? "DELETED_ONLY" : "ACTIVE_ONLY";
		body.put(endpoint.startsWith("runs") ? "run_view_type" : "view_type", lifecycles.size() > 1 ? "ALL" : view);
		body.put("max_results", PAGE);
		RestJson.put(body, "page_token", token);
		return RestRequest.json("POST", endpoint, body);
	}

	/** If nothing came, that the server is gone is all there is to say. */
	private static void keep(int count, String what, ConnectionException e, RunSink problems) throws ConnectionException {
		if (count == 0) {
			throw e;
		}
		problems.problem(Problem.error("Only the first " + count + " " + what + " could be read: " + e.problem().what(),
				e.problem().where(), e.problem().remedy()));
	}

	/** Hands over runs a page at a time. */
	private final class Portions implements RestPages.Items {

		private final RunSink sink;
		private final Progress progress;
		private List<Run> page = new ArrayList<>();
		private int count;

		Portions(RunSink sink, Progress progress) {
			this.sink = sink;
			this.progress = progress;
		}

		@Override
		public void item(JsonNode json) {
			Run run = RestJson.run(json);
			if (run.id().isEmpty()) {
				sink.problem(Problem.warning("The server lists a run without an id", client.server().toString(), ""));
			} else {
				page.add(run);
			}
		}

		@Override
		public void endOfPage() {
			if (!page.isEmpty()) {
				sink.runs(List.copyOf(page));
				progress.worked(page.size());
				count += page.size();
				page = new ArrayList<>();
			}
		}
	}
}
