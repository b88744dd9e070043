package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Elements taken from, and put at, places that indices name. */
public final class GatherRules {

	private GatherRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(GatherRules::gather, "Gather");
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> node.shape(1)), "GatherElements");
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> gatheredSlices(node)), "GatherND");
		rules.putIn(ContribRules.DOMAIN, node -> Outputs.tensor(node, 0, node.element(0), () -> gatheredSlices(node)), "GatherND");
		rules.put(Outputs.like(0), "Scatter", "ScatterElements", "TensorScatter", "ReverseSequence", "CumSum", "CumProd", "Trilu");
		rules.putIn(ContribRules.DOMAIN, Outputs.like(0), "Trilu");
		rules.put(GatherRules::scatter, "ScatterND");
		rules.put(node -> Outputs.tensor(node, 0, node.element(2), () -> oneHot(node)), "OneHot");
	}

	private static void gather(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> gathered(node));
		Shape output = gathered(node);
		int axis = Axes.of(node.integer("axis", 0), node.shape(0).rank());
		Optional<Content> indices = Content.of(node, 1);
		if (indices.isPresent()) {
			Content.move(node, 0, 0, data -> data.moved(output, index -> origin(index, axis, data.shape(), indices.get())));
		}
	}

	/** The axes of the indices stand where the axis was that they name places on. */
	private static long[] origin(long[] index, int axis, Shape data, Content indices) {
		int rank = indices.shape().rank();
		long[] from = new long[data.rank()];
		System.arraycopy(index, 0, from, 0, axis);
		System.arraycopy(index, axis + rank, from, axis + 1, from.length - axis - 1);
		long[] place = new long[rank];
		System.arraycopy(index, axis, place, 0, rank);
		from[axis] = fromEnd(indices.at(place), data.get(axis).size().getAsLong());
		return from;
	}

	/** @return the index from 0 on; one that does not exist if it is not known */
	private static long fromEnd(Dimension index, long size) {
		long number = index.size().orElse(size);
		return number < 0 ? number + size : number;
	}

	private static Shape gathered(RuleContext node) throws NoShapeException {
		Shape data = node.shape(0);
		int axis = Axes.of(node.integer("axis", 0), data.rank());
		List<Dimension> sizes = new ArrayList<>(data.dimensions().subList(0, axis));
		sizes.addAll(node.shape(1).dimensions());
		sizes.addAll(data.dimensions().subList(axis + 1, data.rank()));
		return new Shape(sizes);
	}

	/** The last axis of the indices names places on so many axes of the data, behind those of the batch. */
	private static Shape gatheredSlices(RuleContext node) throws NoShapeException {
		Shape data = node.shape(0);
		Shape indices = Dimensions.atLeast(node.shape(1), 1, "its indices");
		long named = indices.get(-1).size().orElseThrow(() -> NoShapeException.unknown("how many axes its indices name shows only in a run"));
		long from = node.integer("batch_dims", 0) + named;
		if (from < 0 || from > data.rank()) {
			throw NoShapeException.contradiction("its indices %s name more axes than %s has".formatted(indices, data));
		}
		List<Dimension> sizes = new ArrayList<>(indices.dimensions().subList(0, indices.rank() - 1));
		sizes.addAll(data.dimensions().subList((int) from, data.rank()));
		return new Shape(sizes);
	}

	/** Where single elements of a list are replaced, as exporters write {@code shape[0] = n}, its content is followed. */
	private static void scatter(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		Optional<Content> data = Content.of(node, 0).filter(content -> content.shape().rank() == 1);
		Optional<Content> indices = Content.of(node, 1);
		Optional<Content> updates = Content.of(node, 2);
		if (data.isEmpty() || indices.isEmpty() || updates.isEmpty() || !node.text("reduction", "none").equals("none")) {
			return;
		}
		List<Dimension> elements = new ArrayList<>(data.get().elements());
		for (int i = 0; i < Math.min(indices.get().elements().size(), updates.get().elements().size()); i++) {
			long place = fromEnd(indices.get().elements().get(i), elements.size());
			if (place < 0 || place >= elements.size()) {
				return;
			}
			elements.set((int) place, updates.get().elements().get(i));
		}
		node.numbers(0, elements);
	}

	private static Shape oneHot(RuleContext node) throws NoShapeException {
		Shape indices = node.shape(0);
		int axis = Axes.of(node.integer("axis", -1), indices.rank() + 1);
		List<Dimension> sizes = new ArrayList<>(indices.dimensions());
		sizes.add(axis, GeneratorRules.number(node, 1, "depth"));
		return new Shape(sizes);
	}
}
