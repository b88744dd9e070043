package org.edgeloop.dvc.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;
import org.edgeloop.dvc.value.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever values are written come back, and whatever text is read either gives a value or is refused. */
class YamlFuzzTest {

	/** What means something to a reader of YAML, and what breaks lines. */
	private static final String SIGNS = "a0 :#-?,[]{}&*!|>'\"%@`\n\t\r\\~=<.eE+_\u00e9\u65e5\ud83d\ude00\u2028\u0085\u0007\ufeff/";

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void whatIsWrittenIsReadAgain(long seed) throws IOException {
		var random = new Random(seed);
		for (int i = 0; i < 400; i++) {
			Value value = new Value.Mapping(Map.of(Value.of("v"), value(random, 0)));
			String text = Yaml.write(value);

			assertEquals(value, Yaml.read(text, "fuzz"), text);
			assertEquals(text, YamlDocument.read(text, "fuzz").text());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void anyTextGivesAValueOrAProblem(long seed) {
		var random = new Random(seed);
		int read = 0;
		for (int i = 0; i < 2000; i++) {
			String text = lines(random);
			try {
				YamlDocument document = YamlDocument.read(text, "fuzz");
				assertEquals(document.value(), Yaml.read(document.text(), "again"), text);
				read++;
			} catch (ProblemException e) {
				assertTrue(e.problem().where().startsWith("fuzz"), () -> text + "\n" + e.problem().toLine());
			}
		}
		assertTrue(read > 100, "texts that could be read: " + read);
	}

	@Test
	void commentsSurviveAnyNumberOfRewrites() throws IOException {
		String text = "# a\n\na: # b\n  # c\n  - 1 # d\n  # e\n\n  - x: |\n      # no comment\n\n      text\n    # f\n    y: >-\n      folded\n# g\nz: [1, 2] # h\n# i\n";
		String once = YamlDocument.read(text, "fuzz").text();

		assertEquals(once, YamlDocument.read(once, "fuzz").text());
		for (char name = 'a'; name <= 'i'; name++) {
			assertTrue(once.contains("# " + name), once);
		}
		assertEquals(Yaml.read(text, "fuzz"), Yaml.read(once, "fuzz"));
	}

	private static Value value(Random random, int depth) {
		return switch (random.nextInt(depth > 4 ? 6 : 9)) {
		case 0 -> Value.NULL;
		case 1 -> Value.of(random.nextBoolean());
		case 2 -> new Value.Int(new BigInteger(random.nextInt(90), random).subtract(BigInteger.valueOf(1000)));
		case 3 -> Value.of(finite(random));
		case 4, 5 -> Value.of(text(random, random.nextInt(8) == 0 ? 200 : 12));
		case 6, 7 -> mapping(random, depth);
		default -> sequence(random, depth);
		};
	}

	private static double finite(Random random) {
		double number = Double.longBitsToDouble(random.nextLong());
		return Double.isNaN(number) ? 0.5 : number;
	}

	private static Value mapping(Random random, int depth) {
		Map<Value, Value> entries = new LinkedHashMap<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			Value key = random.nextInt(5) == 0 ? Value.of(random.nextInt(100)) : Value.of(text(random, 8) + i);
			entries.put(key, value(random, depth + 1));
		}
		return new Value.Mapping(entries);
	}

	private static Value sequence(Random random, int depth) {
		List<Value> items = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			items.add(value(random, depth + 1));
		}
		return new Value.Sequence(items);
	}

	private static String text(Random random, int longest) {
		var text = new StringBuilder();
		for (int length = random.nextInt(longest); length > 0; length--) {
			text.appendCodePoint(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, random.nextInt(SIGNS.codePointCount(0, SIGNS.length())))));
		}
		return text.toString();
	}

	private static String lines(Random random) {
		var text = new StringBuilder();
		for (int i = random.nextInt(6); i >= 0; i--) {
			text.append(" ".repeat(random.nextInt(3))).append(random.nextInt(3) == 0 ? "- " : "k" + random.nextInt(4) + ": ")
					.append(text(random, 6)).append(random.nextInt(4) == 0 ? " # c" : "").append('\n');
		}
		return text.toString();
	}
}
