package org.edgeloop.pipeline.ui.internal.adding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.edgeloop.dvc.pipeline.NewOutput;
import org.edgeloop.dvc.pipeline.NewStage;
import org.junit.jupiter.api.Test;

class StageFieldsTest {

	private static StageFields named(String name) {
		return new StageFields(name, "", "echo", "", "", "", "", "");
	}

	private static String refusal(StageFields fields) {
		return String.valueOf(assertThrows(IllegalArgumentException.class, () -> fields.stage(Set.of("known"))).getMessage());
	}

	@Test
	void listsArePartedByCommasAndLines() {
		NewStage stage = new StageFields(" train ", "fits", "python train.py", "a b, c\nd,", "lr, o.yaml:x", "model", "m.json", "p.csv").stage(Set.of());
		assertEquals("train", stage.name());
		assertEquals(List.of("a b", "c", "d"), stage.dependencies());
		assertEquals(List.of("lr", "o.yaml:x"), stage.parameters());
		assertEquals(List.of(NewOutput.cached("model", Kind.OUT), new NewOutput("m.json", Kind.METRIC, false, false), NewOutput.cached("p.csv", Kind.PLOT)),
				stage.outputs());
	}

	@Test
	void namesBehindAFileAreOfThatFile() {
		assertEquals(List.of("seed", "train.rate", "o.yaml:a,b", "lr", "whole.json:"),
				new StageFields("x", "", "echo", "", "seed, train.rate; o.yaml:a, b; lr; whole.json:", "", "", "").stage(Set.of()).parameters());
	}

	@Test
	void whatNoFieldShowsIsAsBefore() {
		var before = new NewStage("x", "why", "one\ntwo", "sub", List.of("a", "b"), List.of("p", "o.yaml:q,r"),
				List.of(new NewOutput("big", Kind.OUT, true, true), new NewOutput("m.json", Kind.METRIC, true, false)), true);
		assertEquals(before, StageFields.of(before).changed(before));
	}

	@Test
	void whatIsNoStageIsSaidInASentence() {
		assertEquals("name the stage", refusal(named(" ")));
		assertEquals("a name consists of letters, digits, hyphens and underscores", refusal(named("a.b")));
		assertEquals("there is a stage of this name already", refusal(named("known")));
		assertEquals("say what the stage runs", refusal(new StageFields("new", "", " ", "", "", "", "", "")));
		assertEquals("one is named twice", refusal(new StageFields("new", "", "echo", "one", "", "one", "", "")));
	}
}
