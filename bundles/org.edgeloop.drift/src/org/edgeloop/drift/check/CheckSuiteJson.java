package org.edgeloop.drift.check;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A suite in the shape in which Evidently 0.4 writes a test suite: {@code tests} and {@code summary}. */
public final class CheckSuiteJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private CheckSuiteJson() {
	}

	/** @return {@code {"tests": […], "summary": {…}}} */
	public static ObjectNode of(CheckSuite suite) {
		var json = NODES.objectNode();
		var tests = json.putArray("tests");
		suite.checks().forEach(check -> tests.add(of(check)));
		json.set("summary", summary(suite));
		return json;
	}

	/** @return {@code {"name", "description", "status", "group", "parameters"}} */
	public static ObjectNode of(Check check) {
		var json = NODES.objectNode();
		json.put("name", check.name());
		json.put("description", check.description());
		json.put("status", check.status().name());
		json.put("group", check.group());
		json.set("parameters", check.parameters().isEmpty() ? NODES.nullNode() : node(check.parameters()));
		return json;
	}

	/** @return the bounds by their operator, each a number or {@code {"value", "relative", "absolute"}} */
	public static ObjectNode of(Condition condition) {
		var json = NODES.objectNode();
		condition.bounds().forEach((operator, limit) -> json.set(operator.key(), node(limit)));
		if (!condition.isIn().isEmpty()) {
			json.set("is_in", node(condition.isIn()));
		}
		if (!condition.notIn().isEmpty()) {
			json.set("not_in", node(condition.notIn()));
		}
		return json;
	}

	private static ObjectNode summary(CheckSuite suite) {
		var json = NODES.objectNode();
		int success = suite.count(CheckStatus.SUCCESS) + suite.count(CheckStatus.WARNING);
		json.put("all_passed", success == suite.checks().size());
		json.put("total_tests", suite.checks().size());
		json.put("success_tests", success);
		json.put("failed_tests", suite.count(CheckStatus.FAIL));
		var byStatus = json.putObject("by_status");
		suite.byStatus().forEach((status, count) -> byStatus.put(status.name(), count));
		return json;
	}

	/** Numbers that JSON cannot say are texts: {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}. */
	private static JsonNode node(@Nullable Object value) {
		return switch (value) {
		case null -> NODES.nullNode();
		case Condition condition -> of(condition);
		case Limit limit -> node(limit);
		case Boolean flag -> NODES.booleanNode(flag);
		case Double number -> Double.isFinite(number) ? NODES.numberNode(number) : NODES.textNode(number.toString());
		case Integer number -> NODES.numberNode(number);
		case Long number -> NODES.numberNode(number);
		case Map<?, ?> map -> object(map);
		case List<?> list -> array(list);
		default -> NODES.textNode(value.toString());
		};
	}

	private static JsonNode node(Limit limit) {
		return switch (limit) {
		case Limit.Whole whole -> NODES.numberNode(whole.count());
		case Limit.Exact exact -> node((Object) exact.value());
		case Approximate approximate -> object(Map.of("value", approximate.value(), "relative", approximate.relative(), "absolute",
				approximate.absolute()));
		};
	}

	private static ObjectNode object(Map<?, ?> map) {
		var json = NODES.objectNode();
		map.forEach((key, value) -> json.set(String.valueOf(key), node(value)));
		return json;
	}

	private static ArrayNode array(List<?> list) {
		var json = NODES.arrayNode();
		list.forEach(value -> json.add(node(value)));
		return json;
	}
}
