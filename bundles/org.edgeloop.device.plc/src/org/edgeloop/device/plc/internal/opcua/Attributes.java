package org.edgeloop.device.plc.internal.opcua;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NamespaceTable;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.UaRuntimeException;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseResultMask;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseResult;
import org.eclipse.milo.opcua.stack.core.types.structured.EUInformation;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** Reads attributes of nodes, and knows what data types are called and which built-in type is below them. One thread uses it. */
public final class Attributes {

	/** Above a data type there are a few others; more say that a server leads in circles. */
	private static final int MAX_LEVELS = 32;

	private static final int MAX_READ = 500;

	private final OpcUaClient client;
	private final Calls calls;
	private final Map<NodeId, String> typeNames = new HashMap<>();

	public Attributes(OpcUaClient client, Calls calls) {
		this.client = client;
		this.calls = calls;
	}

	/**
	 * @param name as OPC 10000-6 (5.3.1.10) writes it: {@code ns=2;s=Name}, {@code nsu=urn:x;i=5}, {@code i=2258}
	 * @throws ProblemException if it is no node id, or of a namespace that the server does not have
	 */
	public NodeId node(String name, Progress progress) throws IOException {
		ExpandedNodeId id;
		try {
			id = ExpandedNodeId.parse(name.strip());
		} catch (UaRuntimeException | IllegalArgumentException e) {
			throw new ProblemException(Problem.error("this is no node id", name, "write it as ns=2;s=Name or i=2258"), e);
		}
		NamespaceTable namespaces = id.isAbsolute() ? calls.await(client.readNamespaceTableAsync(), progress) : client.getNamespaceTable();
		return id.toNodeId(namespaces).orElseThrow(
				() -> new ProblemException(Problem.error("the server has no such namespace", name, "it has " + String.join(", ", namespaces.toArray()))));
	}

	/** @return one attribute of each node, in their order; each has a status of its own */
	public List<DataValue> read(List<NodeId> nodes, AttributeId attribute, Progress progress) throws IOException {
		return read(nodes.stream().map(node -> new ReadValueId(node, attribute.uid(), null, QualifiedName.NULL_VALUE)).toList(), progress);
	}

	/** @return some attributes of one node */
	public List<DataValue> read(NodeId node, List<AttributeId> attributes, Progress progress) throws IOException {
		return read(attributes.stream().map(attribute -> new ReadValueId(node, attribute.uid(), null, QualifiedName.NULL_VALUE)).toList(), progress);
	}

	/** Servers limit how much one request may read, S7-1500 among them. */
	private List<DataValue> read(List<ReadValueId> wanted, Progress progress) throws IOException {
		var values = new ArrayList<DataValue>();
		for (int from = 0; from < wanted.size(); from += MAX_READ) {
			List<ReadValueId> part = wanted.subList(from, Math.min(wanted.size(), from + MAX_READ));
			DataValue[] results = calls.await(client.readAsync(0, TimestampsToReturn.Both, part), progress).getResults();
			if (results == null || results.length != part.size()) {
				throw calls.broken("the server answered another number of values than it was asked for");
			}
			values.addAll(List.of(results));
		}
		return values;
	}

	/** @return what people call a node; its id where it has no name */
	public String name(NodeId node, Progress progress) throws IOException {
		Object name = read(List.of(node), AttributeId.DisplayName, progress).getFirst().getValue().getValue();
		String text = name instanceof LocalizedText localized ? localized.getText() : null;
		return text == null || text.isBlank() ? node.toParseableString() : text;
	}

	/** @return the unit of an analog variable (OPC 10000-8, 5.6.3), as {@code °C}; empty if it has none */
	public String unit(NodeId node, Progress progress) throws IOException {
		BrowseResult properties = calls.await(client.browseAsync(new BrowseDescription(node, BrowseDirection.Forward, NodeIds.HasProperty, true,
				Unsigned.uint(0), Unsigned.uint(BrowseResultMask.BrowseName.getValue()))), progress);
		ReferenceDescription[] references = properties.getReferences();
		for (ReferenceDescription property : references == null ? new ReferenceDescription[0] : references) {
			Optional<NodeId> id = property.getNodeId().toNodeId(client.getNamespaceTable());
			if ("EngineeringUnits".equals(property.getBrowseName().getName()) && id.isPresent()) {
				return unit(read(List.of(id.get()), AttributeId.Value, progress).getFirst().getValue());
			}
		}
		return "";
	}

	private String unit(Variant value) {
		try {
			return value.getValue() instanceof ExtensionObject object && object.decode(client.getStaticEncodingContext()) instanceof EUInformation unit
					&& unit.getDisplayName().getText() != null ? unit.getDisplayName().getText() : "";
		} catch (UaSerializationException e) {
			// A unit that cannot be read is none.
			return "";
		}
	}

	/** @return the data type's name, as {@code Double} */
	public String typeName(NodeId type, Progress progress) throws IOException {
		if (OpcUaDataType.isBuiltin(type)) {
			return Objects.requireNonNull(OpcUaDataType.fromNodeId(type)).name();
		}
		Optional<String> known = Optional.ofNullable(typeNames.get(type));
		if (known.isPresent()) {
			return known.get();
		}
		Object found = read(List.of(type), AttributeId.BrowseName, progress).getFirst().getValue().getValue();
		String name = found instanceof QualifiedName named ? String.valueOf(named.getName()) : type.toParseableString();
		typeNames.put(type, name);
		return name;
	}

	/** @return the built-in type that values of a data type travel as; empty if it may be any */
	public Optional<OpcUaDataType> builtIn(NodeId type, Progress progress) throws IOException {
		NodeId at = type;
		for (int level = 0; level < MAX_LEVELS; level++) {
			if (at.equals(NodeIds.Enumeration)) {
				return Optional.of(OpcUaDataType.Int32);
			}
			if (OpcUaDataType.isBuiltin(at)) {
				return Optional.ofNullable(OpcUaDataType.fromNodeId(at)).filter(found -> found != OpcUaDataType.Variant);
			}
			Optional<NodeId> above = above(at, progress);
			if (above.isEmpty()) {
				return Optional.empty();
			}
			at = above.get();
		}
		return Optional.empty();
	}

	private Optional<NodeId> above(NodeId type, Progress progress) throws IOException {
		BrowseResult result = calls.await(client.browseAsync(new BrowseDescription(type, BrowseDirection.Inverse, NodeIds.HasSubtype, true,
				Unsigned.uint(0), Unsigned.uint(BrowseResultMask.None.getValue()))), progress);
		ReferenceDescription[] references = result.getReferences();
		return references == null || references.length == 0 ? Optional.empty() : references[0].getNodeId().toNodeId(client.getNamespaceTable());
	}
}
