package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Grids, columns and boxes of images. */
public final class ImageRules {

	private ImageRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(ImageRules::affineGrid, "AffineGrid");
		rules.put(ImageRules::gridSample, "GridSample");
		rules.put(ImageRules::decoded, "ImageDecoder");
		rules.put(ImageRules::fromColumns, "Col2Im");
		rules.put(ImageRules::boxes, "NonMaxSuppression");
		rules.putIn(ContribRules.DOMAIN, ImageRules::gridSample, "GridSample");
	}

	/** For images of the size [N, C, (D,) H, W] a position for each pixel. */
	private static void affineGrid(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			String name = Outputs.nameOf(node, 1);
			Optional<List<Dimension>> size = node.numbers(1);
			if (size.isEmpty()) {
				long entries = node.knownShape(1).map(Shape::elements).filter(known -> known.isPresent()).orElseThrow(() -> NoShapeException
						.unknown("the size of the images, its input '%s', is not known before a run".formatted(name))).getAsLong();
				return grid(Collections.nCopies((int) Math.min(entries, 5), Dimension.UNKNOWN));
			}
			return grid(size.get());
		});
	}

	private static Shape grid(List<Dimension> size) throws NoShapeException {
		if (size.size() < 4 || size.size() > 5) {
			throw NoShapeException.contradiction("the size of its images has %d numbers instead of 4 or 5".formatted(size.size()));
		}
		List<Dimension> grid = new ArrayList<>(List.of(size.getFirst()));
		grid.addAll(size.subList(2, size.size()));
		grid.add(Dimension.of(size.size() - 2));
		return new Shape(grid);
	}

	private static void gridSample(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), 3, "its input");
			Shape grid = Dimensions.ofRank(node.shape(1), input.rank(), "its grid");
			return ConvolutionRules.image(Dimensions.same(input.get(0), grid.get(0), "the batch of input and grid"), input.get(1),
					grid.dimensions().subList(1, grid.rank() - 1));
		});
	}

	private static void decoded(RuleContext node) throws NoShapeException {
		node.reason(0, "the size of the picture is known once it is decoded");
		Outputs.tensor(node, 0, ElementType.UINT8, () -> Shape.of(node.fresh("height"), node.fresh("width"),
				Dimension.of(node.text("pixel_format", "RGB").equals("Grayscale") ? 1 : 3)));
	}

	/** Columns [N, C · block, L] into images [N, C, image …]. */
	private static void fromColumns(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape columns = Dimensions.ofRank(node.shape(0), 3, "its input");
			Optional<List<Dimension>> block = node.numbers(2).filter(sizes -> sizes.stream().allMatch(size -> size.isFixed() && !size.is(0)));
			Dimension channels = block.map(sizes -> columns.get(1).floorDivide(Dimensions.product(sizes))).orElse(Dimension.UNKNOWN);
			return ConvolutionRules.image(columns.get(0), channels, imageShape(node));
		});
	}

	private static List<Dimension> imageShape(RuleContext node) throws NoShapeException {
		String name = Outputs.nameOf(node, 1);
		Optional<List<Dimension>> told = node.numbers(1);
		if (told.isPresent()) {
			return told.get();
		}
		long axes = node.knownShape(1).map(Shape::elements).filter(known -> known.isPresent() && known.getAsLong() < 100)
				.orElseThrow(() -> NoShapeException.unknown("the shape of the image, its input '%s', is not known before a run"
						.formatted(name))).getAsLong();
		return Collections.nCopies((int) axes, Dimension.UNKNOWN);
	}

	private static void boxes(RuleContext node) throws NoShapeException {
		node.reason(0, "how many boxes are selected depends on the data");
		Outputs.tensor(node, 0, ElementType.INT64, () -> Shape.of(node.fresh("selected boxes"), Dimension.of(3)));
	}
}
