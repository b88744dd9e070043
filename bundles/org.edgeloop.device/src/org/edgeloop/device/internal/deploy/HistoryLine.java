package org.edgeloop.device.internal.deploy;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A deployment of the past as a line of JSON, whose text has no line breaks. */
public final class HistoryLine {

	private static final ObjectMapper JSON = new ObjectMapper();

	private HistoryLine() {
	}

	public static String write(HistoryEntry entry) {
		ObjectNode line = JSON.createObjectNode();
		line.put("time", entry.time().toString());
		line.put("by", entry.by());
		line.put("action", lower(entry.action()));
		line.put("artifact", entry.artifact());
		line.put("sha256", entry.sha256());
		line.put("bytes", entry.bytes());
		line.put("outcome", lower(entry.outcome()));
		line.put("verified", entry.isVerified());
		line.put("ms", entry.millis());
		ArrayNode steps = line.putArray("steps");
		entry.steps().forEach(step -> write(steps.addObject(), step));
		line.put("problem", entry.problem());
		line.put("log", entry.log());
		return line.toString();
	}

	private static void write(ObjectNode json, StepReport step) {
		json.put("name", step.name());
		json.put("status", lower(step.status()));
		json.put("ms", step.millis());
		if (!step.outcome().isEmpty()) {
			json.put("outcome", step.outcome());
		}
		step.problem().ifPresent(problem -> json.put("problem", problem.toLine()));
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** @return empty if the text is no such line, as one that was torn by a crash */
	public static Optional<HistoryEntry> read(String text) {
		try {
			JsonNode line = JSON.readTree(text);
			return line == null || !line.isObject() ? Optional.empty() : Optional.of(entry(line));
		} catch (IOException | DateTimeException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static HistoryEntry entry(JsonNode line) {
		return new HistoryEntry(Instant.parse(text(line, "time")), text(line, "by"), constant(Action.class, line, "action"), text(line, "artifact"),
				text(line, "sha256"), line.path("bytes").asLong(), constant(Outcome.class, line, "outcome"), line.path("verified").asBoolean(),
				line.path("ms").asLong(), steps(line.path("steps")), text(line, "problem"), text(line, "log"));
	}

	private static List<StepReport> steps(JsonNode json) {
		var steps = new ArrayList<StepReport>();
		for (JsonNode step : json) {
			Optional<Problem> problem = Optional.of(text(step, "problem")).filter(what -> !what.isEmpty()).map(what -> Problem.error(what, "", ""));
			steps.add(new StepReport(text(step, "name"), constant(Status.class, step, "status"), step.path("ms").asLong(), text(step, "outcome"), problem));
		}
		return steps;
	}

	private static String text(JsonNode json, String key) {
		return json.path(key).asText("");
	}

	private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String key) {
		return Enum.valueOf(type, text(json, key).toUpperCase(Locale.ROOT));
	}
}
