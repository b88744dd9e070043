package org.edgeloop.onnx.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScopesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "/encoder/layers.0/attn/MatMul | encoder layers 0 attn", "model/dense/MatMul | model dense",
			"layers.3.conv | layers 3", "Conv_12 | -", "Conv.1 | -", "/Relu | -", "a//b/ | a", ". | -" })
	void aNodesScopesAreThePartsBeforeItsOwnName(String name, String scopes) {
		assertEquals(scopes == null ? List.of() : List.of(scopes.split(" ")), NameScopes.parts(name));
	}

	@Test
	void namesOfEndlessPartsAreCut() {
		assertTrue(NameScopes.parts("a/".repeat(30_000) + "b").size() <= 16);
	}
}
