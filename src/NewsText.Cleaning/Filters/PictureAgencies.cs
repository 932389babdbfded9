using NewsText.Cleaning.Text;

namespace NewsText.Cleaning.Filters;

/// <summary>Who pictures come from.</summary>
internal static class PictureAgencies
{
    /// <summary>Picture agencies, libraries and services: facts of the trade, not publishers of articles.</summary>
    public static readonly WordSet All = new(
        "getty images", "getty", "ap photo", "ap", "associated press", "the associated press", "reuters", "afp", "epa", "epa-efe", "shutterstock", "shutterstock.com", "alamy", "alamy stock photo",
        "bloomberg", "istock", "istockphoto", "unsplash", "pixabay", "pexels", "flickr", "wikimedia commons", "wikimedia", "wikipedia", "pa", "pa wire", "press association", "pa images", "zuma press", "zuma wire", "upi",
        "xinhua", "anadolu agency", "dpa", "usa today sports", "imagn", "imagn images", "pool", "pool photo", "splash news", "rex features", "rex", "newscom", "nurphoto", "sipa usa", "sipa", "redux", "magnum photos",
        "corbis", "abaca", "handout", "file photo", "handout photo", "adobe stock", "dreamstime", "creative commons", "cq roll call", "cq-roll call", "sopa images", "lightrocket", "wireimage", "filmmagic",
        "icon sportswire", "file", "screenshot", "screengrab", "nasa", "noaa", "public domain", "courtesy photo", "instagram", "facebook", "twitter", "youtube",
        "aap", "australian associated press", "pti", "ani", "ians", "bernama", "antara", "kyodo", "yonhap", "canadian press", "the canadian press", "pa media", "ansa", "efe", "belga",
        "picture alliance", "picture-alliance", "imago", "imago images", "imago sport", "dpa-zentralbild", "dpa-bildfunk", "apa", "apa-images", "epd", "kna", "sid", "keystone", "keystone-sda", "ddp", "ddp images", "ullstein bild",
        "akg-images", "mauritius images", "laif", "ostkreuz", "nordphoto", "westend61", "eibner", "photothek", "action press", "gettyimages", "panthermedia", "depositphotos", "ap/dpa",
        "europa press", "télam", "notimex", "cuartoscuro", "agencia uno", "hans lucas", "sipa press", "maxppp", "abacapress", "bestimage", "imagoeconomica", "lapresse", "lusa", "folhapress", "agência brasil", "anp",
        "hollandse hoogte");

    /// <summary>Agencies whose bare name also ends or begins ordinary lines; they count only behind a slash or in brackets with a name.</summary>
    public static readonly WordSet Ambiguous = new(
        "ap", "pa", "rex", "pool", "file", "nasa", "noaa", "instagram", "facebook", "twitter", "youtube", "wikipedia", "bloomberg", "screenshot", "handout", "reuters", "afp", "epa", "dpa", "upi", "xinhua", "flickr", "getty",
        "associated press", "the associated press", "press association", "public domain",
        "aap", "australian associated press", "pti", "ani", "ians", "bernama", "antara", "kyodo", "yonhap", "canadian press", "the canadian press", "pa media", "ansa", "efe", "belga",
        "imago", "apa", "epd", "kna", "sid", "keystone", "ddp", "laif", "ostkreuz", "eibner",
        "europa press", "télam", "notimex", "lapresse", "lusa", "agência brasil", "anp");

    /// <summary>Picture services of news agencies: before a capital they are a credit.</summary>
    public static readonly WordSet Wire = new("reuters", "epa", "afp", "ap", "pa", "getty", "rex", "splash news");

    /// <summary>What these deal in is pictures, so a photographer's name may follow without a mark before them.</summary>
    public static readonly WordSet Photos = new("ap photo", "ap photos", "afp photo", "epa photo", "reuters photo", "getty images", "pa images", "ap images", "alamy stock photo");
}
