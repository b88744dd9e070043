package org.edgeloop.onnx.shape;

import static org.edgeloop.onnx.shape.GraphSketch.infer;
import static org.edgeloop.onnx.shape.GraphSketch.reason;
import static org.edgeloop.onnx.shape.GraphSketch.type;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.tensor.TensorArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How shapes spread through graphs; what single operators do stands elsewhere. */
class InferShapesTest {

	@Test
	void namesOfInputsReachOutputs() {
		Model model = new GraphSketch("").input("x", "N,8").node("Concat", "x x", "y", axis(0)).node("Relu", "y", "z").model();
		assertEquals("float32[2*N, 8]", type(model, "z"));
		assertEquals("", reason(model, "z"));
	}

	@Test
	void openSizesOfInputsGetNames() {
		Model model = new GraphSketch("").input("x", ",8").node("Relu", "x", "y").model();
		assertEquals("float32[x.0, 8]", type(model, "y"));
		assertEquals(List.of("x.0"), List.copyOf(InputDimensions.names(model)));
		InferredShapes bound = new InferShapesOperation(model, Map.of("x.0", 3L)).run(Progress.NONE);
		assertEquals("float32[3, 8]", bound.type(model.graph(), "y").orElseThrow().toString());
	}

	@Test
	void nodesMayStandInAnyOrder() {
		Model model = new GraphSketch("").input("x", "2").node("Relu", "c", "d").node("Concat", "b b", "c", axis(0)).node("Neg", "x", "b").model();
		assertEquals("float32[4]", type(model, "d"));
	}

	@Test
	void cyclesLeaveTheRestAlone() {
		Model model = new GraphSketch("").input("x", "2").node("Add", "x b", "a").node("Relu", "a", "b").node("Neg", "x", "y").model();
		assertEquals("float32[2]", type(model, "y"));
		assertTrue(reason(model, "a").contains("'b' hangs on itself"), reason(model, "a"));
	}

	@Test
	void whatNothingMakesIsTheReason() {
		Model model = new GraphSketch("").node("Relu", "gone", "a").node("Relu", "a", "b").model();
		assertEquals("nothing makes 'gone'", reason(model, "b"));
	}

	@Test
	void declarationsThatContradictAreProblems() {
		Model model = new GraphSketch("").input("x", "2,3").declare("y", "2,4").node("Relu", "x", "y").model();
		List<Problem> problems = infer(model).problems();
		assertEquals(1, problems.size());
		assertEquals("Relu #0", problems.getFirst().where());
		assertEquals("'y' is float32[2, 3] by its operator, and declared as float32[2, 4]", problems.getFirst().what());
		assertEquals("float32[2, 3]", type(model, "y"));
		assertEquals(Problem.Severity.WARNING, problems.getFirst().severity());
	}

	@Test
	void elementsOfAnotherTypeAreErrors() {
		Model model = new GraphSketch("").input("x", "2").declare("i", "1,hits").node("NonZero", "x", "i").model();
		assertEquals(List.of(Problem.Severity.ERROR), infer(model).problems().stream().map(Problem::severity).toList());
	}

	/** A doubt in a branch of a branch says nothing against the branch. */
	@Test
	void warningsLetBranchesRun() {
		Graph squeezes = new GraphSketch("squeezes").node("Squeeze", "x axes", "a").output("a").graph();
		Graph stays = new GraphSketch("stays").node("Identity", "x", "b").output("b").graph();
		Graph inner = new GraphSketch("inner").node("If", "is", "c", Map.of("then_branch", new Attribute.OfGraph(squeezes), "else_branch",
				new Attribute.OfGraph(stays))).output("c").graph();
		Graph longer = new GraphSketch("longer").node("Concat", "x x", "d", axis(0)).output("d").graph();
		Model model = new GraphSketch("").input("x", "3,4").input("is", "").numbers("axes", 0).node("If", "is", "y", Map.of("then_branch",
				new Attribute.OfGraph(inner), "else_branch", new Attribute.OfGraph(longer))).model();
		assertEquals("float32[?, 4]", type(model, "y"));
		assertEquals("its branches give float32[3, 4] and float32[6, 4]", reason(model, "y"));
	}

	@Test
	void nodesThatCannotRunAreProblems() {
		Model model = new GraphSketch("").input("x", "2,3").input("w", "4,5").node("MatMul", "x w", "y").node("Relu", "y", "z").model();
		assertEquals(List.of("MatMul #0"), infer(model).problems().stream().map(Problem::where).toList());
		assertTrue(reason(model, "z").startsWith("hangs on 'y', an output of MatMul #0: "), reason(model, "z"));
	}

	@Test
	void declaredSizesFillWhatOperatorsLeaveOpen() {
		Model model = new GraphSketch("").input("x", "N").declare("i", "1,hits").node("NonZero", "x", "i").node("Transpose", "i", "t").model();
		// the declaration says float32, the operator int64
		assertEquals("int64[hits, 1]", type(model, "t"));
		assertEquals("", reason(model, "t"));
	}

	@Test
	void theFirstCauseIsTheReasonDownstream() {
		Model model = new GraphSketch("").input("x", "N").node("NonZero", "x", "i").node("Transpose", "i", "t").node("Cast", "t", "f", to(1)).model();
		assertEquals("float32[NonZero_0.count, 1]", type(model, "f"));
		assertEquals("how many elements are not zero shows only in a run", reason(model, "i"));
		assertTrue(reason(model, "f").startsWith("hangs on 'i', an output of NonZero #0: "), reason(model, "f"));
	}

	@Test
	void behindUnknownOperatorsDeclarationsGoOn() {
		Model model = new GraphSketch("").input("x", "2").declare("y", "5,6").node("our.Secret", "x", "y").node("Transpose", "y", "z")
				.node("our.Secret", "z", "w").node("Relu", "w", "v").model();
		assertEquals("float32[6, 5]", type(model, "z"));
		assertEquals("hangs on 'w', an output of Secret #2: what the operator our.Secret does to shapes is not known here", reason(model, "v"));
	}

	@Test
	void contentsThatComeOfShapesAreKnown() throws IOException {
		Model model = new GraphSketch("").input("x", "2,3,4").numbers("one", 1).node("Shape", "x", "s").node("Gather", "s one", "g").model();
		Tensor content = infer(model).constant(model.graph(), "g").orElseThrow();
		assertArrayEquals(new long[] { 3 }, content.longs(0, 1));
		assertEquals(List.of(1L), content.dims());
	}

	/** Two elements of each type that there is, moved about. */
	@ParameterizedTest
	@EnumSource(ElementType.class)
	void contentsOfAnyTypeAreNoTrouble(ElementType type) throws IOException {
		Tensor tensor = type == ElementType.STRING ? TensorArray.ofTexts(List.of(2L), List.of("a", "b")).tensor("t")
				: TensorArray.of(type, List.of(2L), ByteBuffer.allocate((int) type.bytes(2))).tensor("t");
		Model model = new GraphSketch("").constant(tensor).numbers("shape", 1, 2).node("Concat", "t t", "tt", axis(0)).node("Reshape", "t shape", "r")
				.node("Cast", "r", "c", to(7)).node("Add", "r t", "s").model();
		assertEquals(List.of(), infer(model).problems());
		assertEquals(type + "[4]", type(model, "tt"));
		assertEquals("int64[1, 2]", type(model, "c"));
		assertEquals(type + "[1, 2]", type(model, "s"));
	}

	@Test
	void bindingsReachSubgraphs() {
		Graph body = new GraphSketch("inner").declare("b", "K,2").node("our.Secret", "x", "a").node("our.Secret", "a", "b").output("b").graph();
		Model model = new GraphSketch("").input("x", "2").node("SequenceMap", "", "s", Map.of("body", new Attribute.OfGraph(body))).model();
		InferredShapes shapes = new InferShapesOperation(model, Map.of("K", 7L)).run(Progress.NONE);
		assertEquals("float32[7, 2]", shapes.type(body, "b").orElseThrow().toString());
		assertEquals("float32[2]", shapes.type(body, "x").orElseThrow().toString());
	}

	/** Two branches, one of which gives something else, under a condition that shapes settle. */
	@Test
	void whatNeverRunsContradictsNothing() {
		Graph yes = new GraphSketch("yes").node("Squeeze", "x axes", "a").output("a").graph();
		Graph no = new GraphSketch("no").node("Identity", "x", "b").output("b").graph();
		Map<String, Attribute> branches = Map.of("then_branch", new Attribute.OfGraph(yes), "else_branch", new Attribute.OfGraph(no));
		GraphSketch sketch = new GraphSketch("").input("x", "3,4").numbers("axes", 0).numbers("one", 1).numbers("zero", 0).node("Shape", "x", "s")
				.node("Gather", "s zero", "n").node("Equal", "n one", "is").node("If", "is", "y", branches);
		Model model = sketch.model();
		assertEquals("float32[3, 4]", type(model, "y"));
		assertEquals(List.of(), infer(model).problems());
	}

	@Test
	void branchesThatMayNotFitAreWarnings() {
		Graph yes = new GraphSketch("yes").node("Squeeze", "x axes", "a").output("a").graph();
		Graph no = new GraphSketch("no").node("Identity", "x", "b").output("b").graph();
		Map<String, Attribute> branches = Map.of("then_branch", new Attribute.OfGraph(yes), "else_branch", new Attribute.OfGraph(no));
		Model model = new GraphSketch("").input("x", "3,4").input("is", "").numbers("axes", 0).node("If", "is", "y", branches).model();
		assertEquals("float32[3, 4]", type(model, "y"));
		assertEquals(List.of(Problem.Severity.WARNING), infer(model).problems().stream().map(Problem::severity).toList());
	}

	@Test
	void functionsAreInferredForEachCall() {
		Function twice = new GraphSketch("function local.Twice").input("x", "").output("y").node("Concat", "x x", "y", axis(0)).function("Twice");
		Function loose = new Function("local", "Twice", "", List.of("x"), List.of("y"), List.of(), Map.of(), twice.opsets(), body(twice), "");
		Model model = new GraphSketch("").input("x", "N,2").node("local.Twice", "x", "a").node("local.Twice", "a", "b").model(loose);
		assertEquals("float32[2*N, 2]", type(model, "a"));
		assertEquals("float32[4*N, 2]", type(model, "b"));
		assertEquals("the function's calls differ in it", infer(model).reason(loose.body(), "y").orElseThrow());
	}

	/** The body as the reader makes it: without types of inputs. */
	private static Graph body(Function function) {
		var bare = new Graph.Builder("function");
		bare.input(new Value("x", Optional.empty(), ""));
		function.body().nodes().forEach(bare::node);
		function.body().outputs().forEach(bare::output);
		return bare.build();
	}

	@Test
	void functionsWithoutEndComeToAnEnd() {
		Function self = new GraphSketch("function self").output("y").node("local.Self", "x", "y").function("Self");
		Model model = new GraphSketch("").input("x", "2").node("local.Self", "x", "y").model(self);
		assertTrue(reason(model, "y").contains("functions call each other without end"), reason(model, "y"));
	}

	/** Each calls the next twice, with sizes of its own, so that no result serves two calls: 2^30 calls if nothing stopped them. */
	@Test
	void functionsThatMultiplyComeToAnEnd() {
		Function[] functions = new Function[30];
		for (int i = 0; i < functions.length; i++) {
			String inner = i + 1 < functions.length ? "local.F" + (i + 1) : "NonZero";
			functions[i] = new GraphSketch("function F" + i).output("y").node("NonZero", "x", "n").node(inner, "n", "a").node(inner, "n", "b")
					.node("Concat", "a b", "y", axis(1)).function("F" + i);
		}
		Model model = new GraphSketch("").input("x", "2").node("local.F0", "x", "y").node("Relu", "x", "z").model(functions);
		assertEquals("float32[2]", type(model, "z"));
	}

	/** Loops in loops, each of which changes what the next begins with: each round of one is several of the next. */
	@Test
	void loopsInLoopsComeToAnEnd() {
		Graph body = loopBody("60").node("Concat", "s x", "o", axis(0)).output("c").output("o").graph();
		for (int depth = 59; depth >= 0; depth--) {
			body = loopBody(Integer.toString(depth)).node("Concat", "s x", "t", axis(0)).node("Unsqueeze", "t zero", "u")
					.node("Loop", "m c t", "o", Map.of("body", new Attribute.OfGraph(body))).output("c").output("o").graph();
		}
		Model model = new GraphSketch("").input("x", "2").numbers("m", 3).numbers("zero", 0).node("Loop", "m m x", "y", Map.of("body",
				new Attribute.OfGraph(body))).node("Relu", "x", "z").model();
		assertEquals("float32[2]", type(model, "z"));
		assertTrue(infer(model).type(model.graph(), "y").isPresent() || !reason(model, "y").isEmpty());
	}

	private static GraphSketch loopBody(String id) {
		return new GraphSketch(id).input("i", "").input("c", "").input("s", "N");
	}

	@Test
	void deepGraphsNeedNoDeepStack() {
		GraphSketch sketch = new GraphSketch("").input("v0", "N,4");
		for (int i = 0; i < 100_000; i++) {
			sketch.node("Relu", "v" + i, "v" + (i + 1));
		}
		assertEquals("float32[N, 4]", type(sketch.model(), "v100000"));
	}

	@Test
	void whoeverWaitsMayCancel() {
		Model model = new GraphSketch("").input("x", "2").node("Relu", "x", "y").model();
		assertThrows(CancellationException.class, () -> new InferShapesOperation(model, Map.of()).run(Progress.NONE.until(() -> true)));
	}

	private static Map<String, Attribute> axis(long axis) {
		return Map.of("axis", new Attribute.OfInt(axis));
	}

	private static Map<String, Attribute> to(long type) {
		return Map.of("to", new Attribute.OfInt(type));
	}
}
