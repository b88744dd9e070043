package org.edgeloop.onnx.model;

import java.util.List;

import org.edgeloop.onnx.internal.model.FloatList;
import org.edgeloop.onnx.internal.model.LongList;

/** What a node is told besides its inputs. */
public sealed interface Attribute {

	record OfInt(long value) implements Attribute {
	}

	record OfFloat(float value) implements Attribute {
	}

	record OfString(String value) implements Attribute {
	}

	record OfTensor(Tensor value) implements Attribute {
	}

	record OfSparseTensor(SparseTensor value) implements Attribute {
	}

	record OfGraph(Graph value) implements Attribute {
	}

	record OfType(ValueType value) implements Attribute {
	}

	record OfInts(List<Long> values) implements Attribute {

		public OfInts {
			values = values instanceof LongList ? values : List.copyOf(values);
		}
	}

	record OfFloats(List<Float> values) implements Attribute {

		public OfFloats {
			values = values instanceof FloatList ? values : List.copyOf(values);
		}
	}

	record OfStrings(List<String> values) implements Attribute {

		public OfStrings {
			values = List.copyOf(values);
		}
	}

	record OfTensors(List<Tensor> values) implements Attribute {

		public OfTensors {
			values = List.copyOf(values);
		}
	}

	record OfSparseTensors(List<SparseTensor> values) implements Attribute {

		public OfSparseTensors {
			values = List.copyOf(values);
		}
	}

	record OfGraphs(List<Graph> values) implements Attribute {

		public OfGraphs {
			values = List.copyOf(values);
		}
	}

	record OfTypes(List<ValueType> values) implements Attribute {

		public OfTypes {
			values = List.copyOf(values);
		}
	}

	/** Inside a function: the attribute of this name of whoever calls the function. */
	record Reference(String name) implements Attribute {
	}
}
