package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.CheckSuiteJson;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Limit;
import org.edgeloop.drift.check.Operator;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** Writes a check's condition by its operators, as {@link CheckSuiteJson} does. */
@NonNullByDefault({})
final class ConditionModule extends SimpleModule {

	private static final long serialVersionUID = 1L;

	ConditionModule() {
		super("conditions");
		addSerializer(Condition.class, new Writer());
		addDeserializer(Condition.class, new Reader());
	}

	private static final class Writer extends JsonSerializer<Condition> {

		@Override
		public void serialize(Condition value, JsonGenerator json, SerializerProvider serializers) throws IOException {
			json.writeTree(CheckSuiteJson.of(value));
		}
	}

	private static final class Reader extends JsonDeserializer<Condition> {

		@Override
		public Condition deserialize(JsonParser json, DeserializationContext context) throws IOException {
			JsonNode node = json.readValueAsTree();
			Condition condition = new Condition(Map.of(), numbers(node.path("is_in")), numbers(node.path("not_in")));
			for (Operator operator : Operator.values()) {
				if (node.has(operator.key())) {
					condition = condition.and(operator, limit(node.get(operator.key())));
				}
			}
			return condition;
		}

		private static Limit limit(JsonNode node) {
			if (node.isObject()) {
				return new Approximate(number(node.path("value")), number(node.path("relative")), number(node.path("absolute")));
			}
			return node.isIntegralNumber() ? new Limit.Whole(node.asLong()) : new Limit.Exact(number(node));
		}

		private static List<Double> numbers(JsonNode list) {
			List<Double> numbers = new ArrayList<>();
			list.forEach(node -> numbers.add(number(node)));
			return numbers;
		}

		private static double number(JsonNode node) {
			return node.isTextual() ? Double.parseDouble(node.asText()) : node.asDouble();
		}
	}
}
