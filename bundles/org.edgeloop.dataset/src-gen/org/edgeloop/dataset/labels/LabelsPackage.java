/**
 */
package org.edgeloop.dataset.labels;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.edgeloop.dataset.labels.LabelsFactory
 * @model kind="package"
 * @generated
 */
public interface LabelsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "labels";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://edgeloop.org/labels/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "labels";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LabelsPackage eINSTANCE = org.edgeloop.dataset.labels.internal.LabelsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.edgeloop.dataset.labels.internal.LabelSetImpl <em>Label Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.dataset.labels.internal.LabelSetImpl
	 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelSet()
	 * @generated
	 */
	int LABEL_SET = 0;

	/**
	 * The feature id for the '<em><b>Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__RECORDING = 0;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__CONTENT_HASH = 1;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__SAMPLES = 2;

	/**
	 * The feature id for the '<em><b>Sample Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__SAMPLE_RATE = 3;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__LABELS = 4;

	/**
	 * The feature id for the '<em><b>Bookmarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__BOOKMARKS = 5;

	/**
	 * The feature id for the '<em><b>Rejected</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__REJECTED = 6;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__UNKNOWN_KEYS = 7;

	/**
	 * The number of structural features of the '<em>Label Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.edgeloop.dataset.labels.internal.LabelImpl <em>Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.dataset.labels.internal.LabelImpl
	 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabel()
	 * @generated
	 */
	int LABEL = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__KIND = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__TYPE = 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__FROM = 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__TO = 4;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__CHANNELS = 5;

	/**
	 * The feature id for the '<em><b>Low Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__LOW_FREQUENCY = 6;

	/**
	 * The feature id for the '<em><b>High Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__HIGH_FREQUENCY = 7;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__ATTRIBUTES = 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__NOTE = 9;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__AUTHOR = 10;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__CREATED = 11;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__ORIGIN = 12;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__REVIEW = 13;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__UNKNOWN_KEYS = 14;

	/**
	 * The number of structural features of the '<em>Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.edgeloop.dataset.labels.internal.BookmarkImpl <em>Bookmark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.dataset.labels.internal.BookmarkImpl
	 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getBookmark()
	 * @generated
	 */
	int BOOKMARK = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__ID = 0;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__SAMPLE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__NAME = 2;

	/**
	 * The feature id for the '<em><b>Unknown Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__UNKNOWN_KEYS = 3;

	/**
	 * The number of structural features of the '<em>Bookmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.edgeloop.dataset.labels.LabelKind <em>Label Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.dataset.labels.LabelKind
	 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelKind()
	 * @generated
	 */
	int LABEL_KIND = 3;

	/**
	 * The meta object id for the '<em>Label Attributes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.dataset.LabelAttributes
	 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelAttributes()
	 * @generated
	 */
	int LABEL_ATTRIBUTES = 4;

	/**
	 * The meta object id for the '<em>Label Origin</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.dataset.LabelOrigin
	 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelOrigin()
	 * @generated
	 */
	int LABEL_ORIGIN = 5;

	/**
	 * The meta object id for the '<em>Review</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.edgeloop.dataset.review.Review
	 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 6;


	/**
	 * Returns the meta object for class '{@link org.edgeloop.dataset.labels.LabelSet <em>Label Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label Set</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet
	 * @generated
	 */
	EClass getLabelSet();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.LabelSet#getRecording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recording</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getRecording()
	 * @see #getLabelSet()
	 * @generated
	 */
	EAttribute getLabelSet_Recording();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.LabelSet#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getContentHash()
	 * @see #getLabelSet()
	 * @generated
	 */
	EAttribute getLabelSet_ContentHash();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.LabelSet#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Samples</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getSamples()
	 * @see #getLabelSet()
	 * @generated
	 */
	EAttribute getLabelSet_Samples();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.LabelSet#getSampleRate <em>Sample Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Rate</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getSampleRate()
	 * @see #getLabelSet()
	 * @generated
	 */
	EAttribute getLabelSet_SampleRate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.dataset.labels.LabelSet#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Labels</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getLabels()
	 * @see #getLabelSet()
	 * @generated
	 */
	EReference getLabelSet_Labels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.dataset.labels.LabelSet#getBookmarks <em>Bookmarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bookmarks</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getBookmarks()
	 * @see #getLabelSet()
	 * @generated
	 */
	EReference getLabelSet_Bookmarks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.edgeloop.dataset.labels.LabelSet#getRejected <em>Rejected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rejected</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getRejected()
	 * @see #getLabelSet()
	 * @generated
	 */
	EReference getLabelSet_Rejected();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.LabelSet#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.dataset.labels.LabelSet#getUnknownKeys()
	 * @see #getLabelSet()
	 * @generated
	 */
	EAttribute getLabelSet_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.dataset.labels.Label <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label</em>'.
	 * @see org.edgeloop.dataset.labels.Label
	 * @generated
	 */
	EClass getLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getId()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getKind()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getType()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getFrom()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_From();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getTo()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_To();

	/**
	 * Returns the meta object for the attribute list '{@link org.edgeloop.dataset.labels.Label#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Channels</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getChannels()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Channels();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getLowFrequency <em>Low Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low Frequency</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getLowFrequency()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_LowFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getHighFrequency <em>High Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Frequency</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getHighFrequency()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_HighFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attributes</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getAttributes()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getNote()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getAuthor()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getCreated()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getOrigin()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getReview()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Review();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Label#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.dataset.labels.Label#getUnknownKeys()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_UnknownKeys();

	/**
	 * Returns the meta object for class '{@link org.edgeloop.dataset.labels.Bookmark <em>Bookmark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bookmark</em>'.
	 * @see org.edgeloop.dataset.labels.Bookmark
	 * @generated
	 */
	EClass getBookmark();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Bookmark#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.edgeloop.dataset.labels.Bookmark#getId()
	 * @see #getBookmark()
	 * @generated
	 */
	EAttribute getBookmark_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Bookmark#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample</em>'.
	 * @see org.edgeloop.dataset.labels.Bookmark#getSample()
	 * @see #getBookmark()
	 * @generated
	 */
	EAttribute getBookmark_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Bookmark#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.edgeloop.dataset.labels.Bookmark#getName()
	 * @see #getBookmark()
	 * @generated
	 */
	EAttribute getBookmark_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.edgeloop.dataset.labels.Bookmark#getUnknownKeys <em>Unknown Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Keys</em>'.
	 * @see org.edgeloop.dataset.labels.Bookmark#getUnknownKeys()
	 * @see #getBookmark()
	 * @generated
	 */
	EAttribute getBookmark_UnknownKeys();

	/**
	 * Returns the meta object for enum '{@link org.edgeloop.dataset.labels.LabelKind <em>Label Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Kind</em>'.
	 * @see org.edgeloop.dataset.labels.LabelKind
	 * @generated
	 */
	EEnum getLabelKind();

	/**
	 * Returns the meta object for data type '{@link org.edgeloop.dataset.LabelAttributes <em>Label Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Label Attributes</em>'.
	 * @see org.edgeloop.dataset.LabelAttributes
	 * @model instanceClass="org.edgeloop.dataset.LabelAttributes"
	 * @generated
	 */
	EDataType getLabelAttributes();

	/**
	 * Returns the meta object for data type '{@link org.edgeloop.dataset.LabelOrigin <em>Label Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Label Origin</em>'.
	 * @see org.edgeloop.dataset.LabelOrigin
	 * @model instanceClass="org.edgeloop.dataset.LabelOrigin"
	 * @generated
	 */
	EDataType getLabelOrigin();

	/**
	 * Returns the meta object for data type '{@link org.edgeloop.dataset.review.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Review</em>'.
	 * @see org.edgeloop.dataset.review.Review
	 * @model instanceClass="org.edgeloop.dataset.review.Review"
	 * @generated
	 */
	EDataType getReview();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LabelsFactory getLabelsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.edgeloop.dataset.labels.internal.LabelSetImpl <em>Label Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.dataset.labels.internal.LabelSetImpl
		 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelSet()
		 * @generated
		 */
		EClass LABEL_SET = eINSTANCE.getLabelSet();

		/**
		 * The meta object literal for the '<em><b>Recording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL_SET__RECORDING = eINSTANCE.getLabelSet_Recording();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL_SET__CONTENT_HASH = eINSTANCE.getLabelSet_ContentHash();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL_SET__SAMPLES = eINSTANCE.getLabelSet_Samples();

		/**
		 * The meta object literal for the '<em><b>Sample Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL_SET__SAMPLE_RATE = eINSTANCE.getLabelSet_SampleRate();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LABEL_SET__LABELS = eINSTANCE.getLabelSet_Labels();

		/**
		 * The meta object literal for the '<em><b>Bookmarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LABEL_SET__BOOKMARKS = eINSTANCE.getLabelSet_Bookmarks();

		/**
		 * The meta object literal for the '<em><b>Rejected</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LABEL_SET__REJECTED = eINSTANCE.getLabelSet_Rejected();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL_SET__UNKNOWN_KEYS = eINSTANCE.getLabelSet_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.dataset.labels.internal.LabelImpl <em>Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.dataset.labels.internal.LabelImpl
		 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabel()
		 * @generated
		 */
		EClass LABEL = eINSTANCE.getLabel();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__ID = eINSTANCE.getLabel_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__KIND = eINSTANCE.getLabel_Kind();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__TYPE = eINSTANCE.getLabel_Type();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__FROM = eINSTANCE.getLabel_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__TO = eINSTANCE.getLabel_To();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__CHANNELS = eINSTANCE.getLabel_Channels();

		/**
		 * The meta object literal for the '<em><b>Low Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__LOW_FREQUENCY = eINSTANCE.getLabel_LowFrequency();

		/**
		 * The meta object literal for the '<em><b>High Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__HIGH_FREQUENCY = eINSTANCE.getLabel_HighFrequency();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__ATTRIBUTES = eINSTANCE.getLabel_Attributes();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__NOTE = eINSTANCE.getLabel_Note();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__AUTHOR = eINSTANCE.getLabel_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__CREATED = eINSTANCE.getLabel_Created();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__ORIGIN = eINSTANCE.getLabel_Origin();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__REVIEW = eINSTANCE.getLabel_Review();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__UNKNOWN_KEYS = eINSTANCE.getLabel_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.dataset.labels.internal.BookmarkImpl <em>Bookmark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.dataset.labels.internal.BookmarkImpl
		 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getBookmark()
		 * @generated
		 */
		EClass BOOKMARK = eINSTANCE.getBookmark();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKMARK__ID = eINSTANCE.getBookmark_Id();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKMARK__SAMPLE = eINSTANCE.getBookmark_Sample();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKMARK__NAME = eINSTANCE.getBookmark_Name();

		/**
		 * The meta object literal for the '<em><b>Unknown Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKMARK__UNKNOWN_KEYS = eINSTANCE.getBookmark_UnknownKeys();

		/**
		 * The meta object literal for the '{@link org.edgeloop.dataset.labels.LabelKind <em>Label Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.dataset.labels.LabelKind
		 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelKind()
		 * @generated
		 */
		EEnum LABEL_KIND = eINSTANCE.getLabelKind();

		/**
		 * The meta object literal for the '<em>Label Attributes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.dataset.LabelAttributes
		 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelAttributes()
		 * @generated
		 */
		EDataType LABEL_ATTRIBUTES = eINSTANCE.getLabelAttributes();

		/**
		 * The meta object literal for the '<em>Label Origin</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.dataset.LabelOrigin
		 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getLabelOrigin()
		 * @generated
		 */
		EDataType LABEL_ORIGIN = eINSTANCE.getLabelOrigin();

		/**
		 * The meta object literal for the '<em>Review</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.edgeloop.dataset.review.Review
		 * @see org.edgeloop.dataset.labels.internal.LabelsPackageImpl#getReview()
		 * @generated
		 */
		EDataType REVIEW = eINSTANCE.getReview();

	}

} //LabelsPackage
