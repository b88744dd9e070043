package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Products of matrices, in stacks as NumPy's {@code matmul} takes them, and determinants. */
public final class MatrixRules {

	private MatrixRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(node -> product(node, 0, 1, node.element(0)), "MatMul");
		rules.put(node -> product(node, 0, 1, ElementType.INT32), "MatMulInteger");
		rules.put(node -> product(node, 0, 3, node.element(7)), "QLinearMatMul");
		rules.put(MatrixRules::gemm, "Gemm");
		rules.put(MatrixRules::determinant, "Det");
		rules.put(new EinsumRule(), "Einsum");
		rules.putIn(ContribRules.DOMAIN, node -> product(node, 0, 1, node.element(0)), "SparseToDenseMatMul", "DynamicQuantizeMatMul");
		rules.putIn(ContribRules.DOMAIN, MatrixRules::fused, "FusedMatMul", "TransposeMatMul", "FusedMatMulActivation");
		rules.putIn(ContribRules.DOMAIN, node -> product(node, 0, 1, ElementType.INT32), "MatMulInteger16");
		rules.putIn(ContribRules.DOMAIN, node -> product(node, 0, 1, node.element(2)), "MatMulIntegerToFloat");
		rules.putIn(ContribRules.DOMAIN, MatrixRules::gemm, "FusedGemm");
		rules.putIn(ContribRules.DOMAIN, MatrixRules::float8, "GemmFloat8");
		rules.putIn(ContribRules.DOMAIN, MatrixRules::quantizedGemm, "QGemm");
		rules.putIn(ContribRules.DOMAIN, Outputs.like(0), "Inverse");
		rules.putIn(ContribRules.DOMAIN, MatrixRules::packed, "MatMulNBits", "MatMulBnb4", "MatMulFpQ4");
	}

	private static void product(RuleContext node, int left, int right, ElementType element) throws NoShapeException {
		Outputs.tensor(node, 0, element, () -> product(node.shape(left), node.shape(right)));
	}

	/** A vector on the left is a row, one on the right a column; the axis that this adds is taken away again. */
	static Shape product(Shape left, Shape right) throws NoShapeException {
		Dimensions.atLeast(left, 1, "its first factor");
		Dimensions.atLeast(right, 1, "its second factor");
		Dimensions.same(left.get(-1), right.rank() == 1 ? right.get(0) : right.get(-2), "the inner size of its factors");
		List<Dimension> result = new ArrayList<>(Broadcast.of(stack(left), stack(right)).dimensions());
		if (left.rank() > 1) {
			result.add(left.get(-2));
		}
		if (right.rank() > 1) {
			result.add(right.get(-1));
		}
		return new Shape(result);
	}

	private static Shape stack(Shape shape) {
		return new Shape(shape.dimensions().subList(0, Math.max(0, shape.rank() - 2)));
	}

	private static void gemm(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> product(factor(node, 0, "transA"), factor(node, 1, "transB")));
	}

	private static void float8(RuleContext node) throws NoShapeException {
		ElementType element = Outputs.typeAttribute(node, "dtype", ElementType.FLOAT);
		Outputs.tensor(node, 0, element, () -> product(factor(node, 0, "transA"), factor(node, 1, "transB")));
	}

	private static void quantizedGemm(RuleContext node) throws NoShapeException {
		ElementType element = node.has(8) ? node.element(8) : ElementType.FLOAT;
		Outputs.tensor(node, 0, element, () -> product(factor(node, 0, "transA"), factor(node, 3, "transB")));
	}

	private static Shape factor(RuleContext node, int input, String transposes) throws NoShapeException {
		Shape matrix = Dimensions.ofRank(node.shape(input), 2, input == 0 ? "its first factor" : "its second factor");
		return node.integer(transposes, 0) == 0 ? matrix : Shape.of(matrix.get(1), matrix.get(0));
	}

	private static void fused(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> product(turned(node.shape(0), node.integer("transA", 0), node.integer("transBatchA", 0)),
				turned(node.shape(1), node.integer("transB", 0), node.integer("transBatchB", 0))));
	}

	/** {@code transBatch} moves the first axis before the last one, {@code trans} swaps the last two. */
	private static Shape turned(Shape shape, long transposes, long movesBatch) {
		List<Dimension> axes = new ArrayList<>(shape.dimensions());
		if (axes.size() > 1 && movesBatch != 0) {
			axes.add(axes.size() - 2, axes.removeFirst());
		}
		if (axes.size() > 1 && transposes != 0) {
			axes.add(axes.size() - 2, axes.removeLast());
		}
		return new Shape(axes);
	}

	/** Weights packed into a few bits: their size stands in attributes. */
	private static void packed(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), 1, "its input");
			Dimensions.same(input.get(-1), Dimension.of(node.integer("K", 0)), "the inner size");
			return Dimensions.with(input, -1, Dimension.of(node.integer("N", 0)));
		});
	}

	private static void determinant(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape matrices = Dimensions.atLeast(node.shape(0), 2, "its input");
			Dimensions.same(matrices.get(-1), matrices.get(-2), "the size of rows and columns");
			return stack(matrices);
		});
	}
}
