package org.edgeloop.onnx.ui;

/**
 * What is selected in the editor of a model, as views find it in the workbench's selection. Editor and views of onnx put
 * structured selections of these, the leading one first.
 *
 * @param document the model that it is in
 */
public record GraphSelection(OnnxDocument document, GraphElement element) {
}
