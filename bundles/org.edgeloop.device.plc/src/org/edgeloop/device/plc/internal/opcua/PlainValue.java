package org.edgeloop.device.plc.internal.opcua;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.Matrix;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.XmlElement;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.ULong;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UNumber;

/** Makes truth values, numbers, texts and lists out of values of OPC UA's built-in types. */
public final class PlainValue {

	private PlainValue() {
	}

	/** @return a Boolean, a Number, a String, a List of them, or null; what {@link ValueText} reads, where it reads such values */
	public static @Nullable Object of(@Nullable Object value) {
		return switch (value) {
		case null -> null;
		case Variant variant -> of(variant.getValue());
		case DataValue inner -> of(inner.getValue());
		case ULong number -> number.toBigInteger();
		case UNumber number -> number.longValue();
		case Boolean truth -> truth;
		case Number number -> number;
		case DateTime time -> time.getJavaInstant().toString();
		case UUID guid -> guid.toString();
		case ByteString bytes -> Base64.getEncoder().encodeToString(bytes.bytesOrEmpty());
		case LocalizedText text -> text.getText();
		case QualifiedName name -> name.toParseableString();
		case NodeId node -> node.toParseableString();
		case ExpandedNodeId node -> node.toParseableString();
		case StatusCode status -> OpcUaProblems.words(status);
		case XmlElement xml -> xml.getFragment();
		case Matrix matrix -> of(matrix.nestedArrayValue());
		case ExtensionObject object -> "structure of type " + object.getEncodingOrTypeId().toParseableString();
		case Object array when array.getClass().isArray() -> list(array);
		default -> value.toString();
		};
	}

	private static List<@Nullable Object> list(Object array) {
		var values = new ArrayList<@Nullable Object>();
		for (int i = 0; i < Array.getLength(array); i++) {
			values.add(of(Array.get(array, i)));
		}
		return Collections.unmodifiableList(values);
	}
}
