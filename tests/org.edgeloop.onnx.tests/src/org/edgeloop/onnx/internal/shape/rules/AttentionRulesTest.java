package org.edgeloop.onnx.internal.shape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Protos;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;

class AttentionRulesTest {

	@TempDir
	Path folder;

	/** The specification of FlexAttention: scores are [batch, query heads, queries, keys], in float32 unless the query is in double. */
	@Test
	void whatChangesScoresSeesTheirShape() throws IOException {
		GraphProto.Builder modifier = Protos.graph(Protos.node("Tanh", List.of("scores"), "bent")).clearInput().clearOutput().setName("bend")
				.addInput(Protos.value("scores", ElementType.FLOAT.code())).addOutput(Protos.value("bent", ElementType.FLOAT.code()));
		modifier.getInputBuilder(0).clearType();
		modifier.getOutputBuilder(0).clearType();
		NodeProto.Builder node = Protos.node("FlexAttention", List.of("q", "k", "v"), "y").setDomain("ai.onnx.preview")
				.addAttribute(Protos.attribute("score_mod", modifier));
		GraphProto.Builder graph = Protos.graph(node).clearInput().clearOutput();
		graph.addInput(Protos.value("q", ElementType.FLOAT16.code(), 2, 6, 4, 8)).addInput(Protos.value("k", ElementType.FLOAT16.code(), 2, 3, 5, 8))
				.addInput(Protos.value("v", ElementType.FLOAT16.code(), 2, 3, 5, 10)).addOutput(Protos.value("y", ElementType.FLOAT16.code(), 2, 6, 4, 10));
		Model model = Protos.read(folder, Protos.model(graph).addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("ai.onnx.preview").setVersion(1))).model();
		InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
		Graph inner = model.graphs().get(1);
		assertEquals("float32[2, 6, 4, 5]", shapes.type(inner, "bent").orElseThrow().toString());
		assertEquals("float16[2, 6, 4, 10]", shapes.type(model.graph(), "y").orElseThrow().toString());
		assertEquals(List.of(), shapes.problems());
	}
}
