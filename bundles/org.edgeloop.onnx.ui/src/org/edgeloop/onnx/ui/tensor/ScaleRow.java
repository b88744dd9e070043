package org.edgeloop.onnx.ui.tensor;

/**
 * A scale of a quantized tensor.
 *
 * @param index of the axis, or the place among all scales of blocks
 * @param scale what a step of the stored number stands for
 * @param zeroPoint the stored number that stands for 0
 */
public record ScaleRow(int index, double scale, double zeroPoint) {
}
