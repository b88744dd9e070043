package org.edgeloop.onnx.model;

import java.util.List;
import java.util.Map;

/**
 * A function that a model brings along: an operator made of others.
 *
 * @param domain where nodes call it from
 * @param name its operator
 * @param overload which of several of one name; empty mostly
 * @param inputs names of values in its body
 * @param outputs names of values in its body
 * @param attributes names of attributes without a default
 * @param defaults attributes with a default
 * @param opsets versions of domains that hold in its body
 * @param body its nodes; its inputs and outputs have no declared types
 * @param documentation empty if there is none
 */
public record Function(String domain, String name, String overload, List<String> inputs, List<String> outputs, List<String> attributes,
		Map<String, Attribute> defaults, Map<String, Long> opsets, Graph body, String documentation) {
}
