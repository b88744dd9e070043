package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTestBatchOperation.Entry;
import org.edgeloop.drift.stattest.StatTestRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Reads a file of requests, one JSON object a line. */
final class TestRequests {

	/**
	 * A line of the file.
	 *
	 * @param id as it stands there, to be given back; null if the line has none
	 * @param entry what is asked; null if the line is wrong
	 * @param problem what is wrong with the line; null if nothing is
	 */
	record Line(@Nullable JsonNode id, @Nullable Entry entry, @Nullable Problem problem) {
	}

	private final ObjectMapper mapper = new ObjectMapper();
	private final Path file;

	TestRequests(Path file) {
		this.file = file;
	}

	/** @throws IOException if the file cannot be read; a wrong line has its problem instead */
	List<Line> read() throws IOException {
		List<Line> lines = new ArrayList<>();
		try (Stream<String> texts = Files.lines(file)) {
			for (String text : (Iterable<String>) texts.filter(line -> !line.isBlank())::iterator) {
				lines.add(line(text));
			}
		} catch (UncheckedIOException e) {
			throw new ProblemException(Problem.error("the requests are no text in UTF-8", file.toString(), "write them again"), e);
		}
		return lines;
	}

	private Line line(String text) {
		JsonNode node = MissingNode.getInstance();
		try {
			node = mapper.readTree(text);
			if (!node.isObject()) {
				throw wrong("a request is a JSON object");
			}
			return new Line(node.get("id"), entry(node), null);
		} catch (JsonProcessingException e) {
			return new Line(null, null, Problem.error("not JSON: " + e.getOriginalMessage(), "", ""));
		} catch (ProblemException e) {
			return new Line(node.get("id"), null, e.problem());
		}
	}

	private Entry entry(JsonNode node) throws ProblemException {
		Optional<String> stattest = text(node, "stattest");
		if (stattest.isPresent() && node.path("default").asBoolean(false)) {
			throw wrong("a request has either a stattest or \"default\": true");
		}
		var request = new StatTestRequest(needed(node, "column"), type(node), stattest, threshold(node), mode(node));
		return new Entry(path(node, "reference"), path(node, "current"), request);
	}

	private Path path(JsonNode node, String name) throws ProblemException {
		try {
			return file.toAbsolutePath().resolveSibling(needed(node, name)).normalize();
		} catch (InvalidPathException e) {
			throw wrong("'" + name + "' is no path");
		}
	}

	private static Optional<FeatureType> type(JsonNode node) throws ProblemException {
		Optional<String> text = text(node, "type");
		return text.isEmpty() ? Optional.empty() : Optional.of(TestArguments.type(text.get()));
	}

	private static OptionalDouble threshold(JsonNode node) throws ProblemException {
		JsonNode value = node.path("threshold");
		if (value.isMissingNode() || value.isNull()) {
			return OptionalDouble.empty();
		}
		if (!value.isNumber()) {
			throw wrong("'threshold' is no number");
		}
		return OptionalDouble.of(value.doubleValue());
	}

	private static Mode mode(JsonNode node) throws ProblemException {
		String text = text(node, "mode").orElse(Mode.CORRECTED.name()).toUpperCase(Locale.ROOT);
		return Stream.of(Mode.values()).filter(mode -> mode.name().equals(text)).findFirst()
				.orElseThrow(() -> wrong("'mode' is evidently or corrected"));
	}

	private static String needed(JsonNode node, String name) throws ProblemException {
		return text(node, name).orElseThrow(() -> wrong("'" + name + "' is missing"));
	}

	private static Optional<String> text(JsonNode node, String name) throws ProblemException {
		JsonNode value = node.path(name);
		if (value.isMissingNode() || value.isNull()) {
			return Optional.empty();
		}
		if (!value.isTextual()) {
			throw wrong("'" + name + "' is no text");
		}
		return Optional.of(value.textValue());
	}

	private static ProblemException wrong(String what) {
		return new ProblemException(Problem.error(what, "", "see 'edgeloop drift test --help'"));
	}
}
