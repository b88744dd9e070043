package org.edgeloop.onnx.view;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.edgeloop.onnx.model.Model;
import org.junit.jupiter.api.Test;

/** Layouts of graphs that nobody would make: wired and named at random, some with wires that go round. */
class RandomGraphsLayoutTest {

	private static final int GRAPHS = 40;
	private static final List<String> OPERATORS = List.of("Add", "Mul", "Concat", "Relu", "Constant", "Identity", "Split");

	@Test
	void everyValueGetsToItsUsersAndNothingOverlaps() {
		for (int seed = 0; seed < GRAPHS; seed++) {
			Model model = random(new Random(seed), seed % 5 == 0);
			for (boolean open : new boolean[] { false, true }) {
				// Constants have boxes of their own: in closed groups it is not to be seen from outside whose they are.
				var settings = new ViewSettings(false, true, true, true, seed % 2 == 0 ? 20 : 0, open, Set.of(), Set.of());
				new LayoutChecks(MadeGraphs.layout(model, settings)).all();
			}
		}
	}

	/** @param round whether nodes may take what comes after them */
	private static Model random(Random random, boolean round) {
		var made = new MadeGraphs("").input("v0").input("v1").input("v2");
		int nodes = 3 + random.nextInt(seldomLarge(random));
		for (int i = 3; i < nodes + 3; i++) {
			var inputs = new StringBuilder();
			for (int k = random.nextInt(4); k >= 0; k--) {
				int far = random.nextInt(10) == 0 ? i : Math.min(i, 6);
				int from = round && random.nextInt(12) == 0 ? random.nextInt(nodes + 3) : i - 1 - random.nextInt(far);
				inputs.append('v').append(Math.max(0, from)).append(' ');
			}
			String scope = "/s" + i / 9 + "/t" + random.nextInt(2) + (random.nextBoolean() ? "/u." + i / 3 % 4 : "");
			String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
			made.node(operator, scope + "/" + operator + "_" + i, operator.equals("Constant") ? "" : inputs.toString().strip(), "v" + i);
		}
		return made.output("v" + (nodes + 2)).output("v" + (nodes / 2 + 2)).model();
	}

	private static int seldomLarge(Random random) {
		return random.nextInt(10) == 0 ? 250 : 40;
	}
}
