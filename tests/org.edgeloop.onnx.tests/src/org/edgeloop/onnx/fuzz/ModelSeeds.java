package org.edgeloop.onnx.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Protos;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** Sound models that are damaged: made ones that have every kind of part, and the fixtures. */
final class ModelSeeds {

	private ModelSeeds() {
	}

	static List<byte[]> all() throws IOException {
		List<byte[]> seeds = new ArrayList<>();
		seeds.add(everyPart());
		seeds.add(Protos.model(Protos.chain(8)).build().toByteArray());
		Path fixtures = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");
		try (Stream<Path> files = Files.list(fixtures)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".onnx")).sorted().toList()) {
				if (Files.size(file) < 50_000) {
					seeds.add(Files.readAllBytes(file));
				}
			}
		}
		return seeds;
	}

	private static byte[] everyPart() {
		GraphProto.Builder branch = GraphProto.newBuilder().setName("branch").addNode(Protos.node("Identity", List.of("a"), "z"))
				.addOutput(Protos.value("z", 1, 3));
		GraphProto.Builder graph = Protos.graph(Protos.node("Relu", List.of("x"), "a"),
				Protos.node("If", List.of("c"), "b").addAttribute(Protos.attribute("then_branch", branch)).addAttribute(Protos.attribute("else_branch", branch)),
				Protos.node("Mine", List.of("b"), "d").setDomain("mine").addAttribute(AttributeProto.newBuilder().setName("perm")
						.setType(AttributeProto.AttributeType.INTS).addInts(0).addInts(-1).addInts(1L << 40)),
				Protos.node("Constant", List.of(), "k").addAttribute(AttributeProto.newBuilder().setName("value").setType(AttributeProto.AttributeType.TENSOR)
						.setT(Protos.tensor("", ElementType.INT64, 2).addInt64Data(3).addInt64Data(1))),
				Protos.node("Reshape", List.of("d", "k"), "y"));
		for (ElementType type : ElementType.values()) {
			graph.addInitializer(Protos.tensor("w_" + type, type, 4).setRawData(ByteString.copyFrom(new byte[(int) type.bytes(4)])));
		}
		graph.addInitializer(Protos.tensor("outside", ElementType.FLOAT, 2).setDataLocation(TensorProto.DataLocation.EXTERNAL)
				.addExternalData(StringStringEntryProto.newBuilder().setKey("location").setValue("weights.bin"))
				.addExternalData(StringStringEntryProto.newBuilder().setKey("offset").setValue("4")));
		graph.addSparseInitializer(SparseTensorProto.newBuilder().addDims(10).setValues(Protos.tensor("sparse", ElementType.FLOAT, 1).addFloatData(3))
				.setIndices(Protos.tensor("", ElementType.INT64, 1).addInt64Data(4)));
		FunctionProto.Builder function = FunctionProto.newBuilder().setName("Mine").setDomain("mine").addInput("p").addOutput("q").addAttribute("perm")
				.addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17)).addNode(Protos.node("Abs", List.of("p"), "q"));
		return Protos.model(graph).addFunctions(function).addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("mine").setVersion(1))
				.addMetadataProps(StringStringEntryProto.newBuilder().setKey("k").setValue("v")).build().toByteArray();
	}
}
