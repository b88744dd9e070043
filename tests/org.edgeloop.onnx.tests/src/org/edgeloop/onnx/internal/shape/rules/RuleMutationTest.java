package org.edgeloop.onnx.internal.shape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.junit.jupiter.api.Test;

/** The nodes of {@code rule-cases.txt} with attributes and inputs that make no sense: rules say so, and give no size below nothing. */
class RuleMutationTest {

	private static final Path CASES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/rule-cases.txt");
	private static final int TIMES = 12;
	private static final long[] ODD = { 0, -1, 1, 2, 7, -2, 100, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE };
	private static final String[] SIZES = { "", "0", "1", "3", "2,3", "1,2,3,4", "2,1,2,1,2", "9223372036854775807", "3,9223372036854775807,9" };

	private final Random random = new Random(11);

	@Test
	void whatMakesNoSenseIsSaidInWords() throws IOException {
		var unsaid = new TreeSet<String>();
		for (String line : Files.readAllLines(CASES)) {
			for (int i = 0; i < TIMES; i++) {
				RuleCase test = mutated(RuleCase.of(line));
				Model model = test.model(random.nextBoolean());
				InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
				shapes.problems().stream().map(Problem::what).filter(what -> what.contains("not those of its operator")).map(what -> test.operator() + ": " + what)
						.forEach(unsaid::add);
				for (int output = 0; output < test.outputs().size(); output++) {
					shapes.type(model.graph(), "y" + output).flatMap(ValueType::tensorShape).ifPresent(shape -> shape.dimensions().stream()
							.filter(size -> size.isFixed() && size.size().getAsLong() < 0).map(Dimension::toString).map(size -> test + ": " + size).forEach(unsaid::add));
				}
			}
		}
		assertEquals(new TreeSet<String>(), unsaid);
	}

	private RuleCase mutated(RuleCase test) {
		List<String> inputs = new ArrayList<>(test.inputs());
		Map<String, Attribute> attributes = new LinkedHashMap<>(test.attributes());
		for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
			if (random.nextBoolean() && !attributes.isEmpty()) {
				mutate(attributes);
			} else if (!inputs.isEmpty()) {
				mutate(inputs);
			}
		}
		return new RuleCase(test.line(), test.domain(), test.operator(), test.opset(), inputs, attributes, test.outputs());
	}

	private void mutate(Map<String, Attribute> attributes) {
		String name = List.copyOf(attributes.keySet()).get(random.nextInt(attributes.size()));
		switch (random.nextInt(4)) {
		case 0 -> attributes.remove(name);
		case 1 -> attributes.put(name, new Attribute.OfInt(odd()));
		case 2 -> attributes.put(name, new Attribute.OfInts(random.longs(random.nextInt(5), 0, ODD.length).map(place -> ODD[(int) place]).boxed().toList()));
		default -> attributes.put(name, new Attribute.OfString("?"));
		}
	}

	private long odd() {
		return ODD[random.nextInt(ODD.length)];
	}

	private void mutate(List<String> inputs) {
		int place = random.nextInt(inputs.size());
		String input = inputs.get(place);
		switch (random.nextInt(3)) {
		case 0 -> inputs.remove(place);
		case 1 -> inputs.set(place, "-");
		default -> {
			if (input.contains("[") && !input.contains("{")) {
				inputs.set(place, input.substring(0, input.indexOf('[') + 1) + SIZES[random.nextInt(SIZES.length)] + "]");
			}
		}
		}
	}
}
